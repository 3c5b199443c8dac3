import {
  addDays,
  addMonths,
  addWorkingDays,
  firstDayOfMonth,
  isoDay,
  lastDayOfMonth,
  weekday,
  type IsoDay,
} from '@giao-ban/shared-kernel';
import type { DeadlineContext, DeadlineRule } from './deadline-candidate';
import { isHoliday, lastWorkingDayBefore, lastWorkingDayBeforeTet } from './holidays';

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu');
const ordinals: Record<string, number> = { nhất: 1, đầu: 1, hai: 2, ba: 3, tư: 4, bốn: 4, cuối: 5 };

const fridayOf = (day: IsoDay) => addDays(day, 5 - weekday(day));
const within = 'trong\\s(?:vòng\\s|thời hạn\\s|thời gian\\s)?(?:không quá\\s)?';
/** `kể từ ngày họp`; where nothing is said, the day of the paper is meant. */
const since = '(?:,?\\s(?:kể\\s|tính\\s)?(?:từ|sau)(?:\\s(?:ngày\\s)?(ký|ban hành|họp|nhận|có thông báo)\\p{L}*)?)?';
/** More than that is how long a project runs, not when the work is due. */
const longest: Record<string, number> = { ngày: 90, tuần: 12, tháng: 6 };

/** The day from which is counted. */
function countsFrom(event: string | undefined, { issuedOn, anchor }: DeadlineContext): IsoDay | null {
  return event === 'họp' ? (anchor ?? issuedOn) : (issuedOn ?? anchor);
}

function count(days: IsoDay, amount: number, unit: string): IsoDay {
  if (unit === 'tháng') return addMonths(days, amount);
  return addDays(days, unit === 'tuần' ? amount * 7 : amount);
}

function weekOfMonth(
  which: string,
  month: number,
  year: string | undefined,
  { anchor }: DeadlineContext,
): IsoDay | null {
  const y = year ? Number(year) : Number(anchor?.slice(0, 4));
  const week = ordinals[which] ?? Number(which);
  if (!y || month < 1 || month > 12 || !week) return null;
  if (week >= 5) return fridayOf(lastDayOfMonth(y, month));
  const start = isoDay(y, month, (week - 1) * 7 + 1) ?? firstDayOfMonth(y, month);
  return addDays(start, (5 - weekday(start) + 7) % 7);
}

/** Deadlines that count from the notice: days, weeks, the holidays. */
export const relativeRules: DeadlineRule[] = [
  // trong 05 ngày làm việc kể từ ngày ký
  {
    name: 'working-days',
    pattern: word(`${within}(\\d{1,2})\\sngày\\slàm\\sviệc${since}`),
    read: ([, days, event], context) => {
      const from = countsFrom(event, context);
      return from ? { due: addWorkingDays(from, Number(days), isHoliday), precision: 'day' } : null;
    },
  },
  // trong vòng 10 ngày kể từ ngày ban hành; trong 02 tuần kể từ ngày họp
  {
    name: 'calendar-days',
    pattern: word(
      `${within}(\\d{1,2})\\s(ngày|tuần|tháng)(?!\\s(?:làm|đầu|cuối|qua|gần|liên|trước|một|hè|nghỉ)|\\p{L})${since}`,
    ),
    read: ([, amount, unit = '', event], context) => {
      const from = countsFrom(event, context);
      return from && Number(amount) <= (longest[unit] ?? 0)
        ? { due: count(from, Number(amount), unit), precision: 'day' }
        : null;
    },
  },
  // tuần thứ 2 của tháng 3/2024
  {
    name: 'week-of-month',
    pattern: word(
      '(?:trong\\s|vào\\s|trước\\s)?tuần\\s(?:thứ\\s)?(\\d|nhất|đầu|hai|ba|tư|bốn|cuối)\\s(?:của\\s)?tháng\\s(\\d{1,2})(?:(?:\\s?/\\s?|\\snăm\\s)(\\d{4}))?(?!\\d)',
    ),
    read: ([, which = '', month, year], context) => ({
      due: weekOfMonth(which, Number(month), year, context),
      precision: 'day',
    }),
  },
  // hoàn thành trong tuần này; trong tuần; trong ngày mai: no
  {
    name: 'this-week',
    pattern: word('(?:trong|cuối)\\stuần(?:\\snày)?(?!\\s?\\d|\\s(?:sau|tới|tiếp|thứ|từ|đầu|lễ|đến|trước|qua)|\\p{L})'),
    read: (_, { anchor }) => (anchor ? { due: fridayOf(anchor), precision: 'day' } : null),
  },
  // trong tuần sau; đầu tuần tới
  {
    name: 'next-week',
    pattern: word('(?:trong\\s|đầu\\s|giữa\\s|cuối\\s)?tuần\\s(?:sau|tới|tiếp theo)(?!\\p{L})'),
    read: (_, { anchor }) => (anchor ? { due: fridayOf(addDays(anchor, 7)), precision: 'day' } : null),
  },
  // trong tháng tới; trong tháng sau
  {
    name: 'next-month',
    pattern: word('(trong|đầu|giữa|cuối)\\stháng\\s(?:sau|tới)(?!\\p{L})'),
    read: ([, part], { anchor }) => {
      if (!anchor) return null;
      const next = addMonths(`${anchor.slice(0, 7)}-01`, 1);
      const due =
        part === 'đầu' ? addDays(next, 9) : part === 'giữa' ? addDays(next, 19) : addDays(addMonths(next, 1), -1);
      return { due, precision: 'month' };
    },
  },
  // hoàn thành trước dịp lễ 30/4; trước Quốc khánh 2/9
  {
    name: 'before-feast',
    pattern: word(
      'trước\\s(?:(?:kỳ nghỉ|dịp|ngày)\\s)*(?:lễ\\s|nghỉ lễ\\s|tết\\s(?=dương)){0,2}(giỗ tổ(?: hùng vương)?|quốc khánh|(?<=(?:lễ|dịp)\\s)(?:30[/.]4|0?2[/.]9|10[/.]3)|dương lịch|(?<=lễ\\s)quốc tế lao động)(?:[\\s,-]+(?:và\\s|ngày\\s)?(?:0?2[/.]9|30[/.]4|0?1[/.]5))*(?![\\p{L}\\d/])',
    ),
    read: ([, feast = ''], { anchor }) =>
      anchor ? { due: lastWorkingDayBefore(feast, anchor), precision: 'day' } : null,
  },
  // hoàn thành trước Tết Nguyên đán Ất Tỵ
  {
    name: 'before-tet',
    pattern: word(
      'trước\\s(?:dịp\\s)?tết(?:\\snguyên\\sđán)?(?:\\s\\p{L}+\\s(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?:,?\\snăm\\s\\d{4}|\\s20\\d{2})?',
    ),
    read: (_, { anchor }) => (anchor ? { due: lastWorkingDayBeforeTet(anchor), precision: 'day' } : null),
  },
];
