import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { findStatus } from './find-status';

describe('what a statement on past work says of it', () => {
  test.each([
    ['Đã ban hành quy chế làm việc của cơ quan.', 'completed'],
    ['Rà soát 11 đề tài quá hạn nghiệm thu, lập danh sách gửi hội đồng.', 'completed'],
    ['Đã xử lý xong 06/06 nhiệm vụ cấp cơ sở quá hạn.', 'completed'],
    ['Đề án đã được ban hành ngày 18/12/2024, chậm 15 ngày so với thời hạn.', 'completed'],
    ['Kiểm tra 12 cửa hàng, chưa phát hiện vi phạm.', 'completed'],
    ['Đào tạo 40 cán bộ đang công tác tại các xã.', 'completed'],
    ['Hồ sơ đang được Sở Tư pháp thẩm định.', 'in-progress'],
    ['Việc lắp đặt trạm quan trắc đang thực hiện.', 'in-progress'],
    ['Việc trình quy định mức chi còn chậm.', 'not-completed'],
    ['Danh mục nhiệm vụ chậm được phê duyệt, chưa ban hành.', 'not-completed'],
    ['Giống lươn địa phương chưa khôi phục được.', 'not-completed'],
    ['Riêng cuộc diễn tập phải lùi sang quý IV.', 'postponed'],
    ['Kinh phí mới giải ngân 18,5% dự toán.', 'not-completed'],
    ['Hội nghị tạm hoãn do mưa lũ.', 'postponed'],
    ['Hai nhiệm vụ cấp cơ sở phải gia hạn.', 'postponed'],
    ['Báo cáo tự đánh giá nộp trễ 05 ngày.', 'not-completed'],
  ])('%s -> %s', (text, status) => {
    expect(findStatus(matchKey(text)).value).toBe(status);
  });
});
