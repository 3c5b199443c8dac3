import { finding, type Finding, type ReadingRule } from '@giao-ban/notice-model';
import type { Claims } from '../claims';
import type { DeadlineCandidate } from './deadline-candidate';
import { orderWalk } from '../../text/order-walk';

/** How it is told that the year was written, and that it was not; where that makes no difference, one name. */
type Telling = readonly [written: ReadingRule, inferred: ReadingRule];

const day: Telling = ['deadline-day', 'deadline-day-year-inferred'];
const period: Telling = ['deadline-period', 'deadline-period-year-inferred'];
const always = (rule: ReadingRule): Telling => [rule, rule];

/** What each recogniser is worth; those of periods are not listed. */
const tellings = new Map<string, Telling>([
  ['before-day', day],
  ['at-latest-day', day],
  ['until-day', day],
  ['labelled-day', day],
  ['done-on-day', day],
  ['appointed-day', always('deadline-appointment')],
  ['before-day-of-month', always('deadline-day-of-month')],
  ['working-days', always('deadline-counted')],
  ['calendar-days', always('deadline-counted')],
  ['week-of-month', always('deadline-this-week')],
  ['this-week', always('deadline-this-week')],
  ['next-week', always('deadline-this-week')],
  ['next-month', always('deadline-this-week')],
  ['before-tet', always('deadline-feast')],
  ['before-feast', always('deadline-feast')],
  ['part-of-month', always('deadline-part-of-period')],
  ['part-of-quarter', always('deadline-part-of-period')],
  ['in-planned-period', always('deadline-planned-period')],
]);

const partOfPeriod = /(?<!\p{L})(?:đầu|giữa|nửa đầu)\s(?:tháng|quý)/u;
const year = /\d{4}|[/.-]\d{2}$/u;

/**
 * How sure a deadline is by the way it is written.
 * @param raw its words under the match key
 */
export function deadlineFinding({ rule }: DeadlineCandidate, raw: string): Finding {
  const [written, inferred] = tellings.get(rule) ?? period;
  if (written === 'deadline-period' && partOfPeriod.test(raw)) return finding('deadline-part-of-period');
  return finding(year.test(raw) ? written : inferred);
}

/** What speaks of time where no deadline is read; found in one walk. */
const signs = orderWalk.scanner([
  // định kỳ, hằng tháng, 02 tuần một lần
  /(?<!\p{L})(?:(?<!(?:kiểm tra|báo cáo|bảo dưỡng|sinh hoạt|kiểm định|khám) )định kỳ|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|\d{1,2} (?:tuần|tháng) (?:một|1|01) lần)(?!\p{L})/u,
  // trước khi ..., tại cuộc họp tới
  /(?<!\p{L})(?:trước (?:khi|ngày diễn ra|kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội|cuộc giao ban)|ngay sau khi|tại (?:cuộc |buổi |kỳ |phiên )?(?:họp |giao ban )(?:tới|sau|tuần|tháng|quý|thường kỳ))(?!\p{L})/u,
  // words that announce a limit, and a time behind them
  /(?<!\p{L})(?:chậm nhất|muộn nhất|không quá|thời hạn|hạn cuối|trước ngày|xong trước|hoàn thành trước|đến hết|hoàn thành (?:trong|vào|xong))(?:\s[\p{L}:(]+){0,4}\s(?:\d|ngày|tháng|quý|tuần)/u,
]);
const [comesBack, untilEvent, limitWords] = [0, 1, 2];

/**
 * Why an order that speaks of time has no deadline, or `null` where it does not speak of time.
 * @param cited what belongs to cited papers
 */
export function noDeadlineFinding(key: string, cited: Claims): Finding | null {
  const found = signs.matches(key);
  if (found.length === 0) return null;
  if (found.some(({ pattern }) => pattern === comesBack)) return finding('recurring');
  const unread = found.some(
    ({ pattern, match }) => pattern === limitWords && !cited.touches(match.index, match.index + match[0].length),
  );
  if (unread) return finding('unread-time-words');
  return found.some(({ pattern }) => pattern === untilEvent) ? finding('event-without-day') : null;
}
