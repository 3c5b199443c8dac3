import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities';
import { findStatus } from './find-status';
import { outcomeClauses } from './outcome-clauses';

const quantities = (text: string) =>
  findQuantities(text, matchKey(text), []).map(({ value, unit }) => `${value} ${unit}`);
const clauses = (text: string) => outcomeClauses(text, matchKey(text)).map(({ start, end }) => text.slice(start, end));

describe('what a statement says of the work', () => {
  test.each([
    ['Đã ban hành kế hoạch kiểm tra năm 2024.', 'completed'],
    ['Tổ chức 03 lớp tập huấn cho 120 học viên đang làm việc tại các cơ sở y tế.', 'completed'],
    ['Có 01 mẫu xăng không đạt yêu cầu.', 'completed'],
    ['Đang hoàn thiện hồ sơ trình UBND tỉnh.', 'in-progress'],
    ['02 nhiệm vụ đang xin gia hạn.', 'in-progress'],
    ['Việc tham mưu kế hoạch chậm, chưa hoàn thành.', 'not-completed'],
    ['Giải ngân chưa đạt tiến độ.', 'not-completed'],
    ['Hội thảo tạm hoãn do mưa lũ.', 'postponed'],
    ['Lùi thời gian tổ chức hội thi sang quý sau.', 'postponed'],
  ])('%s', (text, status) => {
    expect(findStatus(matchKey(text)).value).toBe(status);
  });
});

describe('figures', () => {
  test.each([
    ['kiểm định 2.345 phương tiện đo các loại', ['2345 phương tiện đo']],
    ['xử phạt 25.500.000 đồng', ['25500000 đồng']],
    ['phân bổ 11.250 triệu đồng', ['11250 triệu đồng']],
    ['doanh thu đạt 6,4 tỷ đồng', ['6.4 tỷ đồng']],
    ['kết quả có 13/14 mẫu đạt yêu cầu', ['13 mẫu', '14 mẫu']],
    ['giải ngân đạt 38,5% kế hoạch', ['38.5 %']],
    ['tổ chức 02 lớp tập huấn cho trên 500 sinh viên', ['2 lớp tập huấn', '500 sinh viên']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  test.each([
    'trong 6 tháng đầu năm 2024 đã hoàn thành kế hoạch',
    'ngày 12 tháng 5 năm 2024 tổ chức hội nghị lần thứ 3',
    'theo TCVN ISO 9001:2015 và QCVN 01:2015/BKHCN',
    'xăng Ron 92-E5; giai đoạn 2021 - 2025; Covid-19; 5S',
  ])('%s counts nothing', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('one statement per clause', () => {
  test('clauses with a verb of their own are parted at the semicolon, full stops stay', () => {
    expect(clauses('Đã cấp 04 giấy phép; tổ chức 02 lớp tập huấn. Hoàn thành báo cáo.')).toEqual([
      'Đã cấp 04 giấy phép',
      'tổ chức 02 lớp tập huấn.',
      'Hoàn thành báo cáo.',
    ]);
  });

  test('a list of things stays with its verb', () => {
    expect(clauses('Đã kiểm tra 132 cột đo; 25 cân phân tích; 60 mẫu vàng.')).toHaveLength(1);
    expect(clauses('Đã tham mưu Kế hoạch số 1/KH-UBND; Quyết định số 2/QĐ-UBND về danh mục.')).toHaveLength(1);
  });

  test('the announcement of a list and its first item are two', () => {
    expect(
      clauses('Các phòng đã triển khai tốt các nhiệm vụ trọng tâm như: Tổ chức lớp tập huấn; cấp 02 giấy phép.'),
    ).toEqual(['Các phòng đã triển khai tốt các nhiệm vụ trọng tâm', 'Tổ chức lớp tập huấn', 'cấp 02 giấy phép.']);
  });

  test('a full stop that was forgotten is seen by the capital', () => {
    expect(clauses('Khảo sát nhu cầu áp dụng mã vạch Tiếp nhận 07 hồ sơ công bố hợp chuẩn.')).toHaveLength(2);
  });
});
