import type { OutcomeStatus } from '@giao-ban/notice-model';

const postponed =
  /(?<!\p{L})(?:tạm hoãn|tạm dừng|tạm ngưng|hoãn|lùi (?:thời gian|lại)|dời|chưa tổ chức được do)(?!\p{L})/u;
const undone =
  /(?<!\p{L})(?:chưa (?:hoàn thành|thực hiện|triển khai|đảm bảo|bảo đảm|ban hành|kịp|xong|tham mưu|báo cáo|trình|giải quyết|được (?:thực hiện|triển khai|phê duyệt|giải quyết|ban hành)|đáp ứng|tổ chức|kịp thời|nghiêm|chủ động|quyết liệt|cao|tốt|đạt (?:tiến độ|kế hoạch|yêu cầu đề ra|chỉ tiêu))|không (?:hoàn thành|đảm bảo|bảo đảm|kịp|thực hiện được)|chậm(?! nhất)|trễ hạn|quá hạn|còn (?:tồn đọng|chậm|hạn chế)|kéo dài|(?:đầu năm|kỳ trước|quý trước|tháng trước) chuyển sang)(?!\p{L})/u;
/** `đang hoàn thiện`, `đang xin gia hạn`; but `học viên đang làm việc tại ...` says nothing of the work. */
const running =
  /(?<!\p{L})(?:đang (?!làm việc|công tác|hoạt động|sinh sống|học|sử dụng|lưu|nuôi|kinh doanh|sản xuất|có hiệu lực|áp dụng|được (?:sử dụng|nuôi|lưu))|tiếp tục (?:triển khai|thực hiện|theo dõi|hoàn thiện)(?!\p{L})|bám sát (?:đề cương|tiến độ|kế hoạch) triển khai|đúng tiến độ đề ra)/u;

/** What a statement on past work says of it; work that is told without more is done. */
export function findStatus(key: string): OutcomeStatus {
  if (postponed.test(key)) return 'postponed';
  if (undone.test(key)) return 'not-completed';
  return running.test(key) ? 'in-progress' : 'completed';
}
