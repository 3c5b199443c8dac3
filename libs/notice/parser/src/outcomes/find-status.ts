import type { OutcomeStatus } from '@giao-ban/notice-model';
import { PatternScanner } from '@giao-ban/shared-kernel';
import { foundBy, type Found } from '../found';

const word = (pattern: string) => new PatternScanner([new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u')]);

/** `phải lùi sang quý IV`, `tạm hoãn`; a day that is only set anew has no other word. */
const postponed = word(
  'tạm hoãn|tạm dừng|tạm ngưng|hoãn(?! thành)|phải gia hạn|lùi (?:thời (?:gian|hạn|điểm)|lại|sang|đến|tới|lịch)|dời|chưa tổ chức được do',
);

/** `chưa khôi phục được`, `chưa ban hành`; but `chưa phát hiện vi phạm` is a good finding, and `chưa kể` no verb. */
const notYet = word(
  'chưa (?!phát hiện|phát sinh|xảy ra|ghi nhận|có (?:vi phạm|trường hợp|vụ|đơn thư|phát sinh|ý kiến|dấu hiệu)|từng|kể|tính|bao gồm)\\p{L}+',
);
const failed = word(
  'không (?:hoàn thành|đảm bảo|bảo đảm|kịp|thực hiện được|đạt (?:tiến độ|kế hoạch|yêu cầu đề ra|chỉ tiêu))|còn (?:tồn đọng|chậm|hạn chế)|kéo dài|(?:chỉ )?mới (?:giải ngân|bàn giao|đạt|hoàn thành|thực hiện|triển khai|có|nghiệm thu|được)(?: được)? (?=\\d)\\S+|(?:đầu năm|kỳ trước|quý trước|tháng trước) chuyển sang',
);
const late = word('chậm(?! nhất)|trễ|quá hạn|muộn hơn|muộn \\d+ ngày');

/** `11 đề tài quá hạn`, `nhiệm vụ chậm tiến độ`: what the work was about, not how it went. */
const lateThings =
  /(?<!\p{L})(?:đề tài|dự án|nhiệm vụ|hồ sơ|văn bản|giấy phép|phương tiện đo|công việc|khoản|hợp đồng|đơn thư|trường hợp) (?:\p{L}+ ){0,3}?(?:quá hạn|trễ hạn|chậm)(?: tiến độ| nghiệm thu)?(?!\p{L})/gu;
/** `đã ban hành ..., chậm 15 ngày`: done, if late. Without `đã` the word `hoàn thành` may be what is missing. */
const doneThough = word(
  'đã (?:\\p{L}+ ){0,3}?(?:hoàn thành|hoàn tất|ban hành|xong|dứt điểm|nghiệm thu|bàn giao|phê duyệt|tổ chức|công bố)',
);

const saysDone = word('đã|hoàn thành|được');

/** `đang hoàn thiện`, `đang xin gia hạn`; but `học viên đang làm việc tại ...` says nothing of the work. */
const running = new PatternScanner([
  /(?<!\p{L})(?:đang (?!làm việc|công tác|hoạt động|sinh sống|học|sử dụng|lưu|nuôi|kinh doanh|sản xuất|có hiệu lực|áp dụng|được (?:sử dụng|nuôi|lưu))|tiếp tục (?:triển khai|thực hiện|theo dõi|hoàn thiện)(?!\p{L})|bám sát (?:đề cương|tiến độ|kế hoạch) triển khai|đúng tiến độ đề ra)/u,
]);

/**
 * What a statement on past work says of it; work that is told without more is done.
 *
 * @param key the statement under the key by which words are recognised
 * @example findStatus('đã rà soát 11 đề tài quá hạn').value // 'completed'
 */
export function findStatus(key: string): Found<OutcomeStatus> {
  if (postponed.test(key)) return foundBy('postponed', 'told-postponed');
  const isRunning = running.test(key);
  const isLate = late.test(key) && late.test(key.replaceAll(lateThings, ' ')) && !doneThough.test(key);
  if (notYet.test(key) || failed.test(key) || isLate)
    return foundBy('not-completed', isRunning || doneThough.test(key) ? 'told-mixed' : 'told-unfinished');
  if (isRunning) return foundBy('in-progress', doneThough.test(key) ? 'told-mixed' : 'told-running');
  return foundBy('completed', saysDone.test(key) ? 'told-done' : 'told-plainly');
}
