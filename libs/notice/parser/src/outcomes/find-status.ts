import type { OutcomeStatus } from '@giao-ban/notice-model';

const postponed =
  /(?<!\p{L})(?:tạm hoãn|tạm dừng|tạm ngưng|hoãn|lùi (?:thời gian|lại)|dời|chưa tổ chức được do)(?!\p{L})/u;
const undone =
  /(?<!\p{L})(?:chưa (?:hoàn thành|thực hiện|triển khai|đảm bảo|bảo đảm|ban hành|kịp|xong|tham mưu|báo cáo|trình|giải quyết|được (?:thực hiện|triển khai|phê duyệt|giải quyết|ban hành)|đáp ứng|tổ chức|kịp thời|nghiêm|chủ động|quyết liệt|cao|tốt|đạt (?:tiến độ|kế hoạch|yêu cầu đề ra|chỉ tiêu))|không (?:hoàn thành|đảm bảo|bảo đảm|kịp|thực hiện được)|chậm(?! nhất)|trễ hạn|quá hạn|còn (?:tồn đọng|chậm|hạn chế)|kéo dài|(?:đầu năm|kỳ trước|quý trước|tháng trước) chuyển sang)(?!\p{L})/u;
const running =
  /(?<!\p{L})đang (?:được |tiếp tục |tập trung |khẩn trương )?(?:triển khai|thực hiện|trưng cầu|hoàn thiện|hoàn chỉnh|chờ|trình|xây dựng|lấy ý kiến|thẩm định|xem xét|tiến hành|giải quyết|xử lý|rà soát|tổng hợp|tham mưu|phối hợp|tổ chức|nghiên cứu|chuẩn bị|soạn thảo|khảo sát|kiểm tra|đôn đốc|trong quá trình)|(?<!\p{L})(?:tiếp tục (?:triển khai|thực hiện|theo dõi|hoàn thiện)|bám sát (?:đề cương|tiến độ|kế hoạch) triển khai|đúng tiến độ đề ra)(?!\p{L})/u;

/** What a statement on past work says of it; work that is told without more is done. */
export function findStatus(key: string): OutcomeStatus {
  if (postponed.test(key)) return 'postponed';
  if (undone.test(key)) return 'not-completed';
  return running.test(key) ? 'in-progress' : 'completed';
}
