import type { DeadlinePrecision } from '@giao-ban/notice-model';
import {
  addDays,
  daysBetween,
  isoDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  partsOf,
  type IsoDay,
} from '@giao-ban/shared-kernel';
import { romanValue } from '../../outline/mark';
import type { DeadlineContext, DeadlineRule } from './deadline-candidate';

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu');
/** Words that make a stretch of time a limit; behind a verb of finishing none is needed. */
const within =
  '(?:(trong|trước|chậm nhất là|chậm nhất trong|chậm nhất|muộn nhất|đến hết|hết|vào|đến|dự kiến)\\s|(?<=(?:hoàn thành|xong|thời hạn:?|hạn:?)\\s))';
const part = '(?:(đầu|giữa|cuối|nửa đầu|nửa cuối)\\s)?';
const year = '(?:(?:\\s?[/-]\\s?|,?\\s(?:của\\s)?năm\\s)(\\d{4}))?(?![\\d/])';

const isBefore = (preposition: string | undefined) => preposition === 'trước';

/** A month or a quarter without a year: the coming one, or one not long past. */
function yearFor(
  endIn: (year: number) => IsoDay,
  written: string | undefined,
  { anchor }: DeadlineContext,
): number | null {
  if (written) return Number(written);
  if (!anchor) return null;
  const here = Number(anchor.slice(0, 4));
  return daysBetween(endIn(here), anchor) > 180 ? here + 1 : here;
}

function dayOfPart(partOfMonth: string | undefined, y: number, month: number): IsoDay {
  if (partOfMonth === 'đầu') return isoDay(y, month, 10) ?? lastDayOfMonth(y, month);
  if (partOfMonth === 'nửa đầu') return isoDay(y, month, 15) ?? lastDayOfMonth(y, month);
  if (partOfMonth === 'giữa') return isoDay(y, month, 20) ?? lastDayOfMonth(y, month);
  return lastDayOfMonth(y, month);
}

const readMonth: DeadlineRule['read'] = ([, preposition, partOfMonth, m, y], context) => {
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  const in_ = yearFor((n) => lastDayOfMonth(n, month), y, context);
  if (in_ === null) return null;
  const due = isBefore(preposition)
    ? addDays(`${lastDayOfMonth(in_, month).slice(0, 8)}01`, -1)
    : dayOfPart(partOfMonth, in_, month);
  return { due, precision: 'month' };
};

const readQuarter: DeadlineRule['read'] = ([, preposition, partOfQuarter, q = '', y], context) => {
  const quarter = romanValue(q) ?? Number(q);
  const in_ = yearFor((n) => lastDayOfQuarter(n, quarter), y, context);
  if (in_ === null) return null;
  const firstMonth = quarter * 3 - 2;
  if (isBefore(preposition))
    return { due: addDays(isoDay(in_, firstMonth, 1) ?? lastDayOfQuarter(in_, quarter), -1), precision: 'quarter' };
  if (partOfQuarter === 'đầu') return { due: lastDayOfMonth(in_, firstMonth), precision: 'quarter' };
  if (partOfQuarter === 'giữa') return { due: lastDayOfMonth(in_, firstMonth + 1), precision: 'quarter' };
  return { due: lastDayOfQuarter(in_, quarter), precision: 'quarter' };
};

function endOfYearPart(precision: DeadlinePrecision, monthDay: string): DeadlineRule['read'] {
  return ([, , y], { anchor }) => {
    const in_ = y ?? anchor?.slice(0, 4);
    return in_ ? { due: `${in_}-${monthDay}`, precision } : null;
  };
}

/** The period that the notice plans: `trong tháng`, `trong quý này`. */
const readPlanned: DeadlineRule['read'] = ([, unit], { anchor, planPeriod }) => {
  const in_ = planPeriod?.to ?? anchor;
  if (!in_) return null;
  const { year: y, month } = partsOf(in_);
  if (unit === 'tháng') return { due: lastDayOfMonth(y, month), precision: 'month' };
  if (unit === 'năm') return { due: `${y}-12-31`, precision: 'year' };
  return { due: lastDayOfQuarter(y, Math.ceil(month / 3)), precision: 'quarter' };
};

/** Deadlines that name a stretch of time. */
export const periodRules: DeadlineRule[] = [
  // hoàn thành trong 6 tháng đầu năm 2024
  {
    name: 'first-half',
    pattern: word(`${within}(?:6|06|sáu)\\stháng\\sđầu\\snăm(?:\\s(\\d{4}))?(?!\\d)`),
    read: endOfYearPart('half', '06-30'),
  },
  {
    name: 'second-half',
    pattern: word(`${within}(?:6|06|sáu)\\stháng\\scuối\\snăm(?:\\s(\\d{4}))?(?!\\d)`),
    read: endOfYearPart('half', '12-31'),
  },
  {
    name: 'nine-months',
    pattern: word(`${within}(?:9|09|chín)\\stháng(?:\\sđầu)?\\snăm(?:\\s(\\d{4}))?(?!\\d)`),
    read: endOfYearPart('half', '09-30'),
  },
  // trong quý I/2024; trước quý 3; trong đầu quý IV năm 2024
  {
    name: 'in-quarter',
    pattern: word(`${within}${part}quý\\s?(iv|i{1,3}|[1-4])(?!\\p{L})${year}`),
    read: readQuarter,
  },
  {
    name: 'part-of-quarter',
    pattern: word(`()(đầu|giữa|cuối)\\squý\\s?(iv|i{1,3}|[1-4])(?!\\p{L})${year}`),
    read: readQuarter,
  },
  // trong tháng 3; hoàn thành tháng 02/2025; cuối tháng 6/2024
  { name: 'in-month', pattern: word(`${within}${part}tháng\\s(\\d{1,2})${year}`), read: readMonth },
  {
    name: 'part-of-month',
    pattern: word(`()(đầu|giữa|cuối|nửa đầu|nửa cuối)\\stháng\\s(\\d{1,2})${year}`),
    read: readMonth,
  },
  // hoàn thành trong năm 2024; trước cuối năm
  {
    name: 'in-year',
    pattern: word(`${within}(?:cuối\\s)?năm\\s(\\d{4})(?![\\d/-])`),
    read: endOfYearPart('year', '12-31'),
  },
  // hoàn thành trong tháng; xong trong quý này
  {
    name: 'in-planned-period',
    pattern: word('trong\\s(tháng|quý|năm)(?:\\s(?:này|nay))?(?!\\s?\\d|\\s(?:i|v)|\\p{L}|\\s(?:sau|tới|trước|qua))'),
    read: readPlanned,
  },
];
