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
import { isHoliday, lastWorkingDayBeforeTet } from './holidays';

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu');
const ordinals: Record<string, number> = { nhất: 1, đầu: 1, hai: 2, ba: 3, tư: 4, bốn: 4, cuối: 5 };

const fridayOf = (day: IsoDay) => addDays(day, 5 - weekday(day));
const signedOn = ({ issuedOn, anchor }: DeadlineContext) => issuedOn ?? anchor;

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
    pattern: word(
      'trong\\s(?:vòng\\s|thời hạn\\s)?(\\d{1,2})\\sngày\\slàm\\sviệc\\s(?:kể\\s|tính\\s)?(?:từ|sau)(?:\\sngày\\s(?:ký|ban hành|họp|nhận|có thông báo)\\p{L}*)?',
    ),
    read: ([, days], context) => {
      const from = signedOn(context);
      return from ? { due: addWorkingDays(from, Number(days), isHoliday), precision: 'day' } : null;
    },
  },
  // trong vòng 10 ngày kể từ ngày ban hành; trong 02 tuần kể từ ngày họp
  {
    name: 'calendar-days',
    pattern: word(
      'trong\\s(?:vòng\\s|thời hạn\\s)?(\\d{1,2})\\s(ngày|tuần|tháng)\\s(?:kể\\s|tính\\s)(?:từ|sau)(?:\\sngày\\s(?:ký|ban hành|họp|nhận|có thông báo)\\p{L}*)?',
    ),
    read: ([, amount, unit = ''], context) => {
      const from = signedOn(context);
      return from ? { due: count(from, Number(amount), unit), precision: 'day' } : null;
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
    pattern: word('(?:trong\\s)tháng\\s(?:sau|tới)(?!\\p{L})'),
    read: (_, { anchor }) => {
      if (!anchor) return null;
      const next = addMonths(`${anchor.slice(0, 7)}-01`, 1);
      return { due: lastDayOfMonth(Number(next.slice(0, 4)), Number(next.slice(5, 7))), precision: 'month' };
    },
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
