import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../references';
import type { DeadlineContext } from './deadline-candidate';
import { findDeadline } from './find-deadline';

/** A notice of Wednesday 6/3/2024 on a meeting of Monday 4/3/2024 that plans March. */
const march: DeadlineContext = {
  anchor: '2024-03-04',
  issuedOn: '2024-03-06',
  planPeriod: { from: '2024-03-01', to: '2024-03-31' },
};

function read(text: string, context = march) {
  const key = matchKey(text);
  const { deadline, finding } = findDeadline(text, key, context, findReferences(text, key));
  return { due: deadline?.due ?? null, precision: deadline?.precision, rule: finding?.rule };
}

describe('every way in which notices name a limit, one row each', () => {
  test.each([
    ['Trình UBND tỉnh trước ngày 08/4/2024.', '2024-04-08', 'day', 'deadline-day'],
    ['Hoàn thành xong trước ngày 30/6/2024.', '2024-06-30', 'day', 'deadline-day'],
    ['Gửi hồ sơ chậm nhất ngày 20/3/2024.', '2024-03-20', 'day', 'deadline-day'],
    ['Hạn cuối là ngày 20/3/2024.', '2024-03-20', 'day', 'deadline-day'],
    ['Nhận góp ý đến hết ngày 20/3/2024.', '2024-03-20', 'day', 'deadline-day'],
    ['Trưng bày từ ngày 10/3/2024 đến ngày 12/3/2024.', '2024-03-12', 'day', 'deadline-day'],
    ['Gửi trước 17h00 ngày 15/3/2024.', '2024-03-15', 'day', 'deadline-day'],
    ['Gửi trước 16 giờ thứ Sáu, ngày 15/3/2024.', '2024-03-15', 'day', 'deadline-day'],
    ['Đối chiếu số dư trước thứ Tư (13/3).', '2024-03-13', 'day', 'deadline-day-year-inferred'],
    ['Gửi trước ngày 15/3.', '2024-03-15', 'day', 'deadline-day-year-inferred'],
    ['Gửi trước ngày 15.', '2024-03-15', 'day', 'deadline-day-of-month'],
    ['Gửi trước ngày 29 tháng 3 năm 2024.', '2024-03-29', 'day', 'deadline-day'],
    ['Gửi trước 08-4-2024.', '2024-04-08', 'day', 'deadline-day'],
    ['Gửi trước ngày 8.4.2024.', '2024-04-08', 'day', 'deadline-day'],
    ['Gửi trước ngày 8/4/24.', '2024-04-08', 'day', 'deadline-day'],
    ['Gửi trước ngày mồng 5 tháng 4.', '2024-04-05', 'day', 'deadline-day-year-inferred'],
    ['(Thời gian đăng ký làm việc: Ngày 13/3/2024).', '2024-03-13', 'day', 'deadline-day'],
    ['Trình phê duyệt trong tháng 4/2024.', '2024-04-30', 'month', 'deadline-period'],
    ['Trình phê duyệt trong tháng 4.', '2024-04-30', 'month', 'deadline-period-year-inferred'],
    ['Hoàn thành tháng 4/2024.', '2024-04-30', 'month', 'deadline-period'],
    ['Tổ chức lớp tập huấn đầu tháng 4.', '2024-04-10', 'month', 'deadline-part-of-period'],
    ['Tổ chức lớp tập huấn giữa tháng 4.', '2024-04-20', 'month', 'deadline-part-of-period'],
    ['Tổ chức lớp tập huấn vào cuối tháng 4.', '2024-04-30', 'month', 'deadline-period-year-inferred'],
    ['Sang đầu tháng tới phải xong việc lắp máy chủ.', '2024-04-10', 'month', 'deadline-this-week'],
    ['Tổng hợp ý kiến, b/c GĐ cuối tuần.', '2024-03-08', 'day', 'deadline-this-week'],
    ['Gửi danh sách trước ngày 3l/3/2024.', '2024-03-31', 'day', 'deadline-day'],
    ['Lắp máy chủ xong đầu tháng tới.', '2024-04-10', 'month', 'deadline-this-week'],
    ['Làm việc với nhà thầu vào cuối tuần sau.', '2024-03-15', 'day', 'deadline-this-week'],
    ['Họp hội đồng tuần thứ 2 của tháng 4.', '2024-04-12', 'day', 'deadline-this-week'],
    ['Phát hành thông báo tuyển chọn trong tuần này.', '2024-03-08', 'day', 'deadline-this-week'],
    ['Xử lý dứt điểm trong tuần.', '2024-03-08', 'day', 'deadline-this-week'],
    ['Hoàn thành trong quý I/2024.', '2024-03-31', 'quarter', 'deadline-period'],
    ['Hoàn thành quý II.', '2024-06-30', 'quarter', 'deadline-period-year-inferred'],
    ['Nghiệm thu dự án giống lúa hết quý 3/2024.', '2024-09-30', 'quarter', 'deadline-period'],
    ['Ký hợp đồng các đề tài mở mới vào đầu quý IV/2024.', '2024-10-31', 'quarter', 'deadline-part-of-period'],
    ['Hoàn thành trong 6 tháng đầu năm.', '2024-06-30', 'half', 'deadline-period-year-inferred'],
    ['Hoàn thành trong 9 tháng đầu năm 2024.', '2024-09-30', 'half', 'deadline-period'],
    ['Hoàn thành trong 6 tháng cuối năm 2024.', '2024-12-31', 'half', 'deadline-period'],
    ['Hoàn thành trong năm 2025.', '2025-12-31', 'year', 'deadline-period'],
    ['Hoàn thành trong năm nay.', '2024-12-31', 'year', 'deadline-planned-period'],
    ['Trả lời trong 05 ngày làm việc kể từ ngày ký.', '2024-03-13', 'day', 'deadline-counted'],
    ['Trả lời trong 05 ngày làm việc kể từ ngày họp.', '2024-03-11', 'day', 'deadline-counted'],
    ['Đăng kết luận này trong 01 ngày làm việc.', '2024-03-07', 'day', 'deadline-counted'],
    ['Có kết quả trong vòng 10 ngày.', '2024-03-16', 'day', 'deadline-counted'],
    ['Kết thúc xác minh trong 02 tuần.', '2024-03-20', 'day', 'deadline-counted'],
    ['Hoàn thiện quy trình trong 03 tháng.', '2024-06-06', 'day', 'deadline-counted'],
    ['Báo cáo trước Tết Nguyên đán Ất Tỵ.', '2025-01-24', 'day', 'deadline-feast'],
    ['Trang hoàng trụ sở trước dịp lễ 30/4.', '2024-04-29', 'day', 'deadline-feast'],
    ['Trang hoàng trụ sở trước Quốc khánh 2/9.', '2024-08-30', 'day', 'deadline-feast'],
  ])('%s', (text, due, precision, rule) => {
    expect(read(text)).toEqual({ due, precision, rule });
  });
});

describe('times that are no limit, and what is said of them', () => {
  test.each([
    ['Ngay sau khi có hướng dẫn của Bộ, tham mưu kế hoạch.', 'event-without-day'],
    ['Trình xin ý kiến trước kỳ họp thứ 21 của HĐND tỉnh.', 'event-without-day'],
    ['Báo cáo tại giao ban tới.', 'event-without-day'],
    ['Báo cáo hằng tháng, trước ngày 15.', 'recurring'],
    ['Định kỳ hằng quý báo cáo tiến độ.', 'recurring'],
    ['Báo cáo công tác phòng, chống lãng phí 6 tháng một lần.', 'recurring'],
    ['Mỗi tuần cập nhật số liệu một lần.', 'recurring'],
    ['Tham mưu tổng kết chương trình giai đoạn 2021-2025, tầm nhìn đến năm 2030.', 'time-of-something-else'],
    ['Triển khai Chương trình khởi nghiệp năm 2024.', undefined],
    ['Thực hiện Quyết định số 43/QĐ-UBND ngày 20/5/2024 của UBND tỉnh.', undefined],
    ['Khẩn trương hoàn thành hồ sơ theo kế hoạch, đúng tiến độ.', undefined],
    ['Thường xuyên cập nhật cơ sở dữ liệu.', undefined],
    ['Triển khai các nhiệm vụ trọng tâm trong quý II/2024.', 'time-of-something-else'],
    ['Nghiệm thu các đề tài kết thúc trong quý II/2024.', 'time-of-something-else'],
    ['Thanh tra đột xuất, không chờ đến quý II.', 'time-of-something-else'],
    ['Rà soát hợp đồng phát sinh trước ngày 01/5/2024.', 'time-of-something-else'],
    ['Tham gia hội thi “Sáng tạo trẻ trong tháng 4/2024”.', 'time-of-something-else'],
    ['Thực hiện đề tài trong 24 tháng.', undefined],
    ['Đánh giá kết quả trong 03 tháng đầu năm.', undefined],
    ['Hoàn thành trước ngày 30/02/2025.', 'unread-time-words'],
    ['Gửi báo cáo trước ngày 20/02/2024.', 'deadline-already-past'],
  ])('%s', (text, rule) => {
    expect(read(text)).toEqual({ due: null, precision: undefined, rule });
  });

  test('of several limits the earliest is taken, and said to be one of several', () => {
    expect(read('Trình trước 20/3/2024; ban hành trước 30/3/2024.')).toMatchObject({
      due: '2024-03-20',
      rule: 'deadline-of-several',
    });
  });
});
