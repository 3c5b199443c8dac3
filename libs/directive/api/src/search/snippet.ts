import { foldInPlace, nfc, tokens, wordPattern } from '@giao-ban/shared-kernel';

/** A piece of text around the words that were looked for. */
export interface Snippet {
  snippet: string;
  /** Where the words stand in the snippet. */
  matches: { start: number; end: number }[];
}

const before = 60;
const length = 240;

/**
 * Cuts the piece around the first match, at word boundaries, and marks all matches in it.
 *
 * @param typed the words as typed, with or without tones; the last one may be a beginning
 * @example snippetOf('Tham mưu kế hoạch truy xuất nguồn gốc', 'truy xuat').matches // [{ start: 18, end: 22 }, ...]
 */
export function snippetOf(text: string, typed: string): Snippet {
  const composed = nfc(text).replace(/\s/gu, ' ');
  const found = matchesIn(foldInPlace(composed), tokens(typed));
  const first = found[0]?.start ?? 0;
  const start = first <= before ? 0 : composed.indexOf(' ', first - before) + 1;
  const far = composed.lastIndexOf(' ', start + length);
  const end = composed.length <= start + length ? composed.length : far > start ? far : start + length;
  const opening = start > 0 ? '… ' : '';
  const shift = opening.length - start;
  return {
    snippet: `${opening}${composed.slice(start, end)}${end < composed.length ? ' …' : ''}`,
    matches: found
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ start: match.start + shift, end: match.end + shift })),
  };
}

function matchesIn(folded: string, words: readonly string[]): { start: number; end: number }[] {
  const spans = words.flatMap((word, index) => {
    const isLast = index === words.length - 1;
    const pattern = wordPattern(isLast ? `${word}[\\p{L}\\p{N}]*` : word);
    return [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  });
  const unique = new Map(spans.map((span) => [span.start, span]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}
