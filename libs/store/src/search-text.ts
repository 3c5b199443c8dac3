import { tokens } from '@giao-ban/shared-kernel';

// PostgreSQL refuses a word index entry above 1 MB; nobody searches past this point of one directive.
const longestKey = 100_000;

/**
 * What is stored beside a text so that it is found without tones, case or punctuation.
 *
 * @example searchKey('Truy xuất nguồn gốc, 03/NQ-CP') // 'truy xuat nguon goc 03 nq cp'
 */
export function searchKey(text: string): string {
  return tokens(text).join(' ').slice(0, longestKey);
}

/**
 * Typed words as a PostgreSQL text query: all of them, the last one as a beginning.
 *
 * @returns null where nothing searchable was typed
 * @example searchQuery('Truy xuất ngu') // 'truy & xuat & ngu:*'
 */
export function searchQuery(typed: string): string | null {
  const words = tokens(typed);
  return words.length === 0 ? null : `${words.join(' & ')}:*`;
}

/**
 * The SQL condition that the word index answers; write it no other way, or the index is not used.
 *
 * @param column the folded column, for example `d.search_text`
 * @param parameter where `searchQuery`'s answer stands, for example `$1`
 * @example matchesWords('d.search_text', '$1')
 */
export function matchesWords(column: string, parameter: string): string {
  return `to_tsvector('simple', ${column}) @@ to_tsquery('simple', ${parameter})`;
}
