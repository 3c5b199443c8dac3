import { describe, expect, test } from 'vitest';
import { readingTextOf } from './reading-text';

const table = [
  'Kết luận giao các việc sau:',
  'TT   Nội dung                          Chủ trì          Thời hạn',
  '1    Kiểm kê thiết bị đo               Chi cục TĐC      15/3/2024',
  '2    Họp hội đồng tuyển chọn           Phòng QLKH',
  '     đề tài mở mới',
  '3    Sửa mái nhà kho                   Văn phòng Sở     Quý II',
  '',
  'Các phòng báo cáo kết quả vào cuối tháng.',
].join('\n');

describe('tables that are set with blanks', () => {
  const { text, origin } = readingTextOf(table);

  test('become rows of bars, one for each task, also where a cell goes over two lines', () => {
    expect(text.split('\n')).toEqual([
      'Kết luận giao các việc sau:',
      '| TT | Nội dung | Chủ trì | Thời hạn |',
      '| 1 | Kiểm kê thiết bị đo | Chi cục TĐC | 15/3/2024 |',
      '| 2 | Họp hội đồng tuyển chọn đề tài mở mới | Phòng QLKH | |',
      '| 3 | Sửa mái nhà kho | Văn phòng Sở | Quý II |',
      'Các phòng báo cáo kết quả vào cuối tháng.',
    ]);
  });

  test('keep the way back to the page', () => {
    for (const word of ['Chi cục TĐC', 'đề tài mở mới', 'Sửa mái nhà kho']) {
      const at = origin.toSource(text.indexOf(word));
      expect(table.slice(at, at + word.length)).toBe(word);
    }
  });

  test('lines with wide gaps and no head are no table', () => {
    const plain = 'Văn phòng Sở   rà soát hồ sơ.\nThanh tra Sở   báo cáo.';
    expect(readingTextOf(plain).text).not.toContain('|');
  });
});
