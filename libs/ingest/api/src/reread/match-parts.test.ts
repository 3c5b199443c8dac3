import { describe, expect, it } from 'vitest';
import { matchParts } from './match-parts';

const stored = [
  { id: 'a', path: '1/1/1', text: 'Rà soát danh mục thiết bị đo của các chợ' },
  { id: 'b', path: '1/1/2', text: 'Báo cáo Giám đốc kết quả kiểm tra' },
  { id: 'c', path: '1/2/1', text: 'Lập dự toán sửa chữa trụ sở' },
];

describe('an order that is read again', () => {
  it.each([
    ['with the same words at the same place', '1/1/2', 'Báo cáo Giám đốc kết quả kiểm tra', 'b'],
    ['with the same words at another place', '2/1/1', 'Lập dự toán sửa chữa trụ sở', 'c'],
    ['with more words at the same place', '1/2/1', 'Lập dự toán sửa chữa trụ sở; trình Giám đốc xem xét', 'c'],
    ['with one word more at another place', '3/1', 'Rà soát ngay danh mục thiết bị đo của các chợ', 'a'],
    ['with other words at the same place', '1/1/1', 'Chuẩn bị hội nghị viên chức', null],
    ['with some of its words at another place', '3/1', 'Rà soát danh mục văn bản', null],
  ])('%s', (_, path, text, id) => {
    expect(matchParts(stored, [{ path, text }])).toEqual([id]);
  });

  it('is one of two that say the same only once', () => {
    const [first] = stored;
    const twice = [first, { ...first, path: '9/9' }].flatMap((one) =>
      one ? [{ path: one.path ?? '', text: one.text ?? '' }] : [],
    );
    expect(matchParts(stored, twice)).toEqual(['a', null]);
  });
});
