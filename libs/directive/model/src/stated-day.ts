import { isoDay, matchKey, type IsoDay } from '@giao-ban/shared-kernel';

const date = String.raw`(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?(?![/.-]?\d)`;
const spelled = String.raw`ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?`;
const done = String.raw`(?:hoàn thành|hoàn tất|kết thúc|xong|dứt điểm|ban hành|thông qua|công bố|nghiệm thu|khai mạc|bế mạc|tổ chức|diễn ra|bàn giao|phê duyệt|ký|gửi|nộp|(?<!(?:quy|chương|tiến|quá|lộ|công) )trình)`;
// From the verb to its day: no other date, no sentence end, and no paper of which the day could be the date.
const gap = String.raw`(?:(?!\d[/.]\d|[;.](?:\s|$)|(?:theo|tại (?:công văn|kế hoạch|quyết định|thông báo|văn bản|nghị quyết|chỉ thị|kết luận)|căn cứ|thực hiện|trước|so với|thời hạn|hạn)(?!\p{L}))[^\n]){0,60}?`;

/** `đã hoàn thành ngày 14/11/2024`, `được ban hành, gửi các đơn vị ngày 05 tháng 3 năm 2024` */
const doneThen = [date, spelled].map((form) => new RegExp(`(?<!\\p{L})${done}(?!\\p{L})${gap}(?<!\\p{L})${form}`, 'u'));
/** `ngày 14/11/2024, Sở đã ban hành ...` */
const thenDone = [date, spelled].map((form) => new RegExp(`^${form}[,:]?\\s[^;.]{0,60}đã\\s`, 'u'));
/** `hoàn thành đúng hạn`, but not `chưa đúng hạn` */
const inTime = /(?<!\p{L})(?<!(?:chưa|không|chậm|kém) )(?:đúng|trước) (?:thời )?hạn(?!\p{L})/u;

/**
 * The day on which work was done, by the words that report it; a report comes later than what it tells, and its own
 * date must not make work late. `null` where the words name no day.
 *
 * @param quote a statement on finished work
 * @param knownOn the day of the paper that says it: gives the year where none is written, and nothing happens after it
 * @param due the order's stated deadline, for `đúng hạn` without a day
 * @example statedDay('Phương án đã hoàn thành ngày 14/11/2024.', '2025-01-14', null) // '2024-11-14'
 */
export function statedDay(quote: string, knownOn: IsoDay, due: IsoDay | null): IsoDay | null {
  const key = matchKey(quote);
  for (const pattern of [...doneThen, ...thenDone]) {
    const groups = pattern.exec(key)?.groups;
    const day = groups && dayOf(groups, knownOn);
    if (day) return day;
  }
  if (due !== null && inTime.test(key)) return due < knownOn ? due : knownOn;
  return null;
}

function dayOf(groups: Record<string, string | undefined>, knownOn: IsoDay): IsoDay | null {
  const [day, month] = [Number(groups['day']), Number(groups['month'])];
  const reported = Number(knownOn.slice(0, 4));
  const years = groups['year'] ? [Number(groups['year'])] : [reported, reported - 1];
  for (const year of years) {
    const found = isoDay(year, month, day);
    if (found !== null && found <= knownOn) return found;
  }
  return null;
}
