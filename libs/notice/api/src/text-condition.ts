import { CodedError, type SqlParams, type TextFilter } from '@giao-ban/shared-nest';
import { matchesWords, searchQuery } from '@giao-ban/store';

const mostWords = 16;

/**
 * Typed words as a text query that the word index answers.
 *
 * @throws CodedError `BAD_FILTER` where nothing searchable was typed, or too much
 * @example wordsQuery('Truy xuất ngu', 'filter.text.contains') // 'truy & xuat & ngu:*'
 */
export function wordsQuery(typed: string, at: string): string {
  const query = searchQuery(typed);
  if (query === null) {
    throw new CodedError('BAD_FILTER', 'Chưa có từ nào để tìm.', { at, hint: 'Gõ ít nhất một chữ hoặc số.' });
  }
  if (query.split(' & ').length > mostWords) {
    throw new CodedError('BAD_FILTER', `Tìm tối đa ${mostWords} từ một lần.`, {
      at,
      hint: 'Chỉ giữ những từ đặc trưng.',
    });
  }
  return query;
}

/** @example textCondition({ contains: 'truy xuat' }, 'd.search_text', params, 'filter.text') */
export function textCondition(filter: TextFilter, column: string, params: SqlParams, at: string): string {
  return `(${matchesWords(column, params.add(wordsQuery(filter.contains, `${at}.contains`), 'text'))})`;
}
