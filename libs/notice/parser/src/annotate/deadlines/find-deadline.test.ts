import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../references';
import type { DeadlineContext } from './deadline-candidate';
import { findDeadline } from './find-deadline';

const march: DeadlineContext = {
  anchor: '2024-03-04',
  issuedOn: '2024-03-06',
  planPeriod: { from: '2024-03-01', to: '2024-03-31' },
};
const read = (text: string, context = march) => {
  const key = matchKey(text);
  return findDeadline(text, key, context, findReferences(text, key)).deadline;
};

describe('deadlines that a text states', () => {
  test.each([
    ['Trình UBND tỉnh trước ngày 15/3/2024.', 'trước ngày 15/3/2024', '2024-03-15', 'day'],
    ['Báo cáo xong trước 28/02/2025.', 'trước 28/02/2025', '2025-02-28', 'day'],
    ['Gửi Văn phòng Sở trước ngày 15/3.', 'trước ngày 15/3', '2024-03-15', 'day'],
    ['Gửi trước ngày 15.', 'trước ngày 15', '2024-03-15', 'day'],
    ['Gửi báo cáo trước 17h00 ngày 12/3/2024.', 'trước 17h00 ngày 12/3/2024', '2024-03-12', 'day'],
    ['Báo cáo trước 11 giờ ngày 12/3.', 'trước 11 giờ ngày 12/3', '2024-03-12', 'day'],
    ['Nộp chậm nhất là ngày 20/3/2024.', 'chậm nhất là ngày 20/3/2024', '2024-03-20', 'day'],
    ['Nộp muộn nhất đến 20-3-2024.', 'muộn nhất đến 20-3-2024', '2024-03-20', 'day'],
    ['Nộp không quá ngày 20.3.2024.', 'không quá ngày 20.3.2024', '2024-03-20', 'day'],
    ['Nộp đến hết ngày 20 tháng 3 năm 2024.', 'đến hết ngày 20 tháng 3 năm 2024', '2024-03-20', 'day'],
    ['Trưng bày từ ngày 10/3 đến ngày 12/3/2024.', 'đến ngày 12/3/2024', '2024-03-12', 'day'],
    ['Rà soát hồ sơ (Thời hạn: 20/3/2024).', '20/3/2024', '2024-03-20', 'day'],
    ['Rà soát hồ sơ (hoàn thành trước 20/3/24).', 'trước 20/3/24', '2024-03-20', 'day'],
    ['Hoàn thành trong tháng 4/2024.', 'trong tháng 4/2024', '2024-04-30', 'month'],
    ['Trình phê duyệt trong tháng 02/2025.', 'trong tháng 02/2025', '2025-02-28', 'month'],
    ['Tổ chức hội nghị vào cuối tháng 5/2024.', 'vào cuối tháng 5/2024', '2024-05-31', 'month'],
    ['Tổ chức hội nghị vào đầu tháng 5.', 'vào đầu tháng 5', '2024-05-10', 'month'],
    ['Trình trước tháng 6/2024.', 'trước tháng 6/2024', '2024-05-31', 'month'],
    ['Hoàn thành trong quý I/2024.', 'trong quý I/2024', '2024-03-31', 'quarter'],
    ['Hoàn thành trong quý 2.', 'trong quý 2', '2024-06-30', 'quarter'],
    ['Tổ chức hội thi trong đầu quý IV/2024.', 'trong đầu quý IV/2024', '2024-10-31', 'quarter'],
    ['Hoàn thành trong 6 tháng đầu năm.', 'trong 6 tháng đầu năm', '2024-06-30', 'half'],
    ['Hoàn thành trong 6 tháng cuối năm 2024.', 'trong 6 tháng cuối năm 2024', '2024-12-31', 'half'],
    ['Hoàn thành trong năm 2024.', 'trong năm 2024', '2024-12-31', 'year'],
    ['Hoàn thành trong tháng.', 'trong tháng', '2024-03-31', 'month'],
    ['Xử lý xong trong tuần này.', 'trong tuần này', '2024-03-08', 'day'],
    ['Làm việc với nhà thầu vào đầu tuần sau.', 'đầu tuần sau', '2024-03-15', 'day'],
    ['Họp trong tuần thứ 2 của tháng 3.', 'trong tuần thứ 2 của tháng 3', '2024-03-08', 'day'],
    ['Trả lời trong 05 ngày làm việc kể từ ngày ký.', 'trong 05 ngày làm việc kể từ ngày ký', '2024-03-13', 'day'],
    ['Thanh lý trong vòng 10 ngày kể từ ngày ban hành.', 'trong vòng 10 ngày kể từ ngày ban hành', '2024-03-16', 'day'],
    ['Báo cáo trước Tết Nguyên đán Ất Tỵ.', 'trước Tết Nguyên đán Ất Tỵ', '2025-01-24', 'day'],
    ['Tổ chức lớp tập huấn vào ngày 22/3/2024.', 'vào ngày 22/3/2024', '2024-03-22', 'day'],
  ])('%s', (text, raw, due, precision) => {
    expect(read(text)).toMatchObject({ raw, due, precision });
  });

  test('a day without a year in winter is one of the next year', () => {
    const december: DeadlineContext = { anchor: '2024-12-20', issuedOn: null, planPeriod: null };
    expect(read('Báo cáo trước ngày 10/01.', december)?.due).toBe('2025-01-10');
    expect(read('Hoàn thành trong tháng 01.', december)?.due).toBe('2025-01-31');
  });

  test('of two limits the earlier one counts', () => {
    expect(read('Trình trước 20/3/2024; ban hành trước 30/3/2024.')?.due).toBe('2024-03-20');
  });

  test('the rule that read it is kept', () => {
    expect(read('Trình trước 20/3/2024.')?.rule).toBe('before-day');
  });

  test.each([
    'Thực hiện Quyết định số 43/QĐ-UBND ngày 20/5/2024 của UBND tỉnh.',
    'Xây dựng kế hoạch giai đoạn 2021-2025, định hướng đến năm 2030.',
    'Triển khai Chương trình khởi nghiệp năm 2024.',
    'Triển khai các nhiệm vụ khoa học trong quý II/2024.',
    'Xây dựng hệ sinh thái khởi nghiệp trên địa bàn tỉnh trong năm 2024.',
    'Phát động phong trào “Sáng tạo trẻ trong tháng 4/2024”.',
    'Ngay sau khi có hướng dẫn của Bộ, tham mưu kế hoạch.',
    'Trình tại phiên họp thứ 67 của Ban cán sự.',
    'Họp trước phiên họp thường kỳ của UBND tỉnh.',
    'Định kỳ trước ngày 25 hằng tháng gửi báo cáo.',
    'Khẩn trương hoàn thành hồ sơ, đảm bảo tiến độ.',
    'Thực hiện thường xuyên, liên tục.',
    'Liên hệ số điện thoại 0255.3822.888 hoặc 12/4 đường Lê Lợi.',
    'Rà soát hợp đồng ký trước ngày 01/01/2022.',
    'Hoàn thành trước ngày 30/02/2025.',
    'Đánh giá kết quả thực hiện trong tháng 2/2024.',
    'Báo cáo tại giao ban tháng sau.',
    'Phương tiện đo đã kiểm định trước khi sử dụng.',
  ])('%s states none', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a limit that was over before the meeting is said, not taken', () => {
    const text = 'Gửi báo cáo trước ngày 20/02/2024.';
    const { deadline, past } = findDeadline(text, matchKey(text), march, []);
    expect(deadline).toBeNull();
    expect(past?.due).toBe('2024-02-20');
  });
});
