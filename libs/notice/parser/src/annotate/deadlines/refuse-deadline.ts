import type { ReadingRule } from '@giao-ban/notice-model';
import type { Claims } from '../claims';
import type { DeadlineCandidate } from './deadline-candidate';
import { allMatches } from '../../text/all-matches';

type Refiner = (candidate: DeadlineCandidate, key: string, cited: Claims) => boolean;

/** `Quyết định số 43/QĐ-UBND ngày 20/01/2024`: the date belongs to the paper. */
const insideReference: Refiner = ({ start, end }, _, cited) => cited.touches(start, end);

/** `“Tháng thanh niên trong tháng 3”`: a time in a quoted name. */
const insideQuotes: Refiner = ({ start, end }, key) => {
  const before = key.slice(Math.max(0, start - 400), start);
  const opened = before.lastIndexOf('"');
  const isOpen = ((before.match(/"/gu)?.length ?? 0) & 1) === 1;
  return opened >= 0 && isOpen && key.slice(end, end + 200).includes('"');
};

/** `trước ngày 25 hằng tháng`, `định kỳ trước ngày 15`: work that comes back has no one last day. */
const recurring: Refiner = ({ start, end }, key) =>
  /^[\s,(]*(?:của\s)?(?:hằng|hàng|mỗi|các|từng)\s(?:tuần|tháng|quý|năm)|^\s(?:tháng|quý) (?:tiếp theo|sau liền kề)/u.test(
    key.slice(end, end + 40),
  ) ||
  /(?<!\p{L})định kỳ,?(?: \p{L}+){0,2} $/u.test(key.slice(Math.max(0, start - 40), start)) ||
  /(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm),?(?: \p{L}+){0,4} $/u.test(key.slice(Math.max(0, start - 50), start));

/** `các hợp đồng phát sinh trước ngày ...`, `giai đoạn từ ... đến ngày ...`: the time bounds something else. */
const boundsSomethingElse: Refiner = ({ start }, key) =>
  /(?:chờ|đến hạn|có hiệu lực|phát sinh|hình thành|tồn đọng|giai đoạn|nhiệm kỳ|sau khi|kể từ|tính đến|sinh)\s(?:\p{L}+\s){0,2}$/u.test(
    key.slice(Math.max(0, start - 40), start),
  ) ||
  (/(?:số liệu|kết quả|tình hình)[^.;,]{0,40}$/u.test(key.slice(Math.max(0, start - 45), start)) &&
    /^(?:đến|tính)/u.test(key.slice(start)));

const stretch = /^(?:in-|part-of|first-half|second-half|nine-months|this-week|next-|plain-)/u;
/** Work that ends on a day, whatever it is done to: `Trình danh mục nhiệm vụ năm tới trong quý II`. */
const finishing =
  /^(?:\p{L}+ ){0,3}?(?:trình|nghiệm thu|ký|tổ chức|ban hành|thanh lý|phát hành|công bố|bàn giao|gửi|nộp|phê duyệt|tuyển chọn|họp|mở|kết thúc|xong|chốt|bảo vệ|đấu thầu|mua sắm|lắp đặt|khai trương|ra mắt|thành lập|giao)(?!\p{L})/u;
const ownTimeDirectly =
  /(?<!\p{L})(?:nhiệm vụ|công tác|hoạt động|tình hình|kết quả|số liệu|chỉ tiêu|công việc|lịch|kinh phí|dự toán|đề tài|dự án|văn bản)(?: (?:trọng tâm|chủ yếu|được giao|chuyên môn|phát sinh|kết thúc|thực hiện|diễn ra|triển khai))*\s$/u;
const clauseStart = /[.;:(]|, (?=(?:hoàn thành|xong|báo cáo|trình|gửi|tổ chức|ban hành|tham mưu))/gu;
const done =
  /(?<!\p{L})(?:hoàn thành|xong|(?<!(?:nhiệm vụ|đề tài|dự án|hợp đồng)[^,.;]{0,30}\s)kết thúc|dứt điểm|thời hạn|thời gian|hạn|chậm nhất|muộn nhất|báo cáo kết quả|phấn đấu)(?!\p{L})/u;
const acts =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|hoàn chỉnh|xong|tổ chức|trình|ban hành|báo cáo|gửi|ký|triển khai|tham mưu|nghiệm thu|xây dựng|rà soát|thực hiện|tổng hợp|thẩm định|phê duyệt|đề xuất|kiểm tra|thanh toán|giải ngân|khảo sát|làm việc|công bố|nộp|lấy ý kiến|bàn giao|sắp xếp|kiện toàn|chuẩn bị|giải quyết|đánh giá|tổng kết|sơ kết|họp|khai mạc|lắp đặt|cấp|xử lý|đăng ký|thành lập|hiệu chuẩn|kiểm định|thử nghiệm|tập huấn|đào tạo|mở|đóng|bàn|tuyển chọn|phát hành|đấu thầu|mua sắm|sửa chữa|nâng cấp|kết nối|tích hợp|lấy mẫu|thanh lý|xác minh|thanh tra|trả lời|giải trình|khắc phục|đưa vào|xin ý kiến|tham gia|khai trương|số hóa|kê khai|thu hồi|vận hành|b\/c|t\/m|t\/h)(?!\p{L})/gu;
/** Nouns whose time is their own: `các nhiệm vụ trong quý II`, `chỉ tiêu trong năm`. */
const ownTime =
  /(?<!\p{L})(?:nhiệm vụ|công tác|hoạt động|tình hình|kết quả|số liệu|chỉ tiêu|phong trào|chương trình công tác|kế hoạch công tác|lịch|cuộc|dự toán|kinh phí|nội dung|đề tài|dự án|hệ sinh thái|văn bản|công việc)(?:\s[^\s.;,]+){0,6}\s$/u;

function clauseBefore(key: string, start: number): string {
  const from = Math.max(0, start - 260);
  const before = key.slice(from, start);
  const last = allMatches(clauseStart, before).at(-1);
  return before.slice(last ? last.index + last[0].length : 0);
}

/** `trong tuần này` says when to act, whatever noun stands before it. */
const deictic = /^trong (?:tuần|tháng|quý) này/u;

/** A stretch of time is a limit only where the clause's verb, not a noun, has it. */
const belongsToNoun: Refiner = ({ start, end, rule }, key) => {
  if (!stretch.test(rule) || /^(?:trước|chậm|muộn|đến hết|hết|xong|hoàn thành)/u.test(key.slice(start))) return false;
  if (start <= 1 || /[.;]\s*$/u.test(key.slice(Math.max(0, start - 4), start)))
    return rule === 'in-year' || rule === 'in-planned-period';
  if (/^[^.;,]{0,20}(?:phải |cần )?(?:xong|hoàn thành)(?!\p{L})/u.test(key.slice(end, end + 40))) return false;
  const clause = clauseBefore(key, start);
  if (/[(]\s*$/u.test(key.slice(Math.max(0, start - 4), start)) || done.test(clause)) return false;
  if (rule === 'in-year' || rule === 'in-planned-period') return true;
  if (finishing.test(clause) && (deictic.test(key.slice(start)) || !ownTimeDirectly.test(clause))) return false;
  const verb = allMatches(acts, clause).at(-1);
  return !verb || ownTime.test(clause.slice(verb.index + verb[0].length));
};

/** `đến năm 2030`, `đến quý`: a horizon, no limit. */
const horizon: Refiner = ({ start, rule }, key) =>
  /^(?:đến|vào|hết) (?:cuối )?năm/u.test(key.slice(start)) &&
  rule === 'in-year' &&
  !done.test(clauseBefore(key, start));

/** Each with what is said of an order that has no other time; a date of a cited paper is no time of the order. */
const refiners: [Refiner, ReadingRule | null][] = [
  [insideReference, null],
  [insideQuotes, 'time-of-something-else'],
  [recurring, 'recurring'],
  [boundsSomethingElse, 'time-of-something-else'],
  [horizon, 'time-of-something-else'],
  [belongsToNoun, 'time-of-something-else'],
];

/** Why a time that looks like a deadline is none, or `null` where it is one. */
export function refuse(
  candidate: DeadlineCandidate,
  key: string,
  cited: Claims,
): { because: ReadingRule | null } | null {
  const refiner = refiners.find(([refines]) => refines(candidate, key, cited));
  return refiner ? { because: refiner[1] } : null;
}
