import { describe, expect, test } from 'vitest';
import { statedDay } from './stated-day';

describe('the day on which work was done, by the words that report it', () => {
  test.each([
    ['Phương án phòng chống mối đã hoàn thành ngày 14/11/2024.', '2024-11-14'],
    ['Quy chế chi tiêu đã được ban hành, gửi các đơn vị ngày 05 tháng 3 năm 2024;', '2024-03-05'],
    ['Ngày 18/12/2024, Trung tâm đã bàn giao vườn ươm cho hợp tác xã.', '2024-12-18'],
    ['Ngày hội đã được tổ chức tại trung tâm xã ngày 21/11/2024.', '2024-11-21'],
    ['Dự thảo đề án đã trình thẩm định ngày 12/11/2024.', '2024-11-12'],
    ['Hội thi đã được tổ chức ngày 20/11 tại thành phố.', '2024-11-20'],
    ['Kiểm tra cân đối chứng tại 15 chợ, kết thúc ngày 09/12/2024.', '2024-12-09'],
  ])('%s', (quote, day) => {
    expect(statedDay(quote, '2025-01-14', null)).toBe(day);
  });

  test.each([
    ['Đã hoàn thành báo cáo theo Công văn số 12/UBND-KGVX ngày 03/02/2024.'],
    ['Đã hoàn thành việc kiểm kê, trước thời hạn ngày 30/6/2024.'],
    ['Đã hoàn thành nội dung tại Kế hoạch số 15/KH-UBND ngày 03/02/2024.'],
    ['Chương trình số 5 ngày 03/02/2024 đang chạy.'],
    ['Đã hoàn thành kế hoạch năm 2024.'],
    ['Đã hoàn thành ngày 32/13/2024.'],
    ['Sẽ hoàn thành ngày 20/01/2026.'],
  ])('names none in: %s', (quote) => {
    expect(statedDay(quote, '2025-01-14', null)).toBeNull();
  });

  test('done in time is done by the deadline, whenever it is reported', () => {
    expect(statedDay('Danh mục thiết bị đã lập xong đúng hạn.', '2025-01-14', '2024-12-15')).toBe('2024-12-15');
    expect(statedDay('Danh mục thiết bị chưa đúng hạn.', '2025-01-14', '2024-12-15')).toBeNull();
    expect(statedDay('Danh mục thiết bị đã lập xong đúng hạn.', '2025-01-14', null)).toBeNull();
  });
});
