import { CodedError } from '../errors/coded-error';

/** Most rows of one page of a list. */
export const largestPage = 100;

/**
 * Refuses page sizes that a list does not give.
 *
 * @param at the argument, for example `first`
 * @example checkedPageSize(20) // 20
 */
export function checkedPageSize(size: number, largest: number = largestPage, at = 'first'): number {
  if (size >= 1 && size <= largest) return size;
  throw new CodedError('BAD_INPUT', `“${at}” phải từ 1 đến ${largest}; đã nhận ${size}.`, {
    at,
    hint:
      largest === largestPage ? 'Lấy tiếp trang sau bằng “after” với endCursor.' : `Chọn một số từ 1 đến ${largest}.`,
  });
}
