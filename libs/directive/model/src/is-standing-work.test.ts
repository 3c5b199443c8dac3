import { describe, expect, it } from 'vitest';
import { isStandingWork } from './is-standing-work';

describe('standing work', () => {
  it.each([
    'Thường xuyên theo dõi hộp thư góp ý của Sở.',
    'Tiếp tục duy trì nề nếp trực cơ quan ngoài giờ.',
    'Các phòng, đơn vị thường xuyên cập nhật lịch công tác.',
    'Phân công người trực; định kỳ báo cáo lãnh đạo Sở.',
  ])('is told by its own words: %s', (text) => expect(isStandingWork(text)).toBe(true));

  it.each([
    'Hoàn chỉnh dự toán các nhiệm vụ thường xuyên theo chức năng.',
    'Rà soát nguồn chi thường xuyên còn lại của đơn vị.',
    'Kiểm tra việc áp dụng, duy trì hệ thống quản lý chất lượng tại xã.',
    'Trình phê duyệt quy chế làm việc trong tháng 5.',
  ])('is not seen in a name or in other work: %s', (text) => expect(isStandingWork(text)).toBe(false));
});
