import type { Period } from '@giao-ban/notice-model';
import {
  addDays,
  daysBetween,
  firstDayOfMonth,
  firstDayOfQuarter,
  isoDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  PatternScanner,
  weekday,
  type IsoDay,
} from '@giao-ban/shared-kernel';
import { Claims } from '../annotate/claims';
import { romanValue } from '../outline/mark';

/** A stretch of time that a text names, not yet placed in a year where it names none. */
export interface PeriodExpression {
  start: number;
  end: number;
  unit: 'week' | 'month' | 'quarter' | 'half' | 'year';
  year: number | null;
  inYear: (year: number) => Period | null;
}

const year = '(?:\\s?[/-]\\s?|,?\\s(?:của\\s)?năm\\s)(\\d{4})';
const number = '(\\d{1,2})';
type Read = (groups: (string | undefined)[]) => Omit<PeriodExpression, 'start' | 'end'> | null;

const monthRange = (from: number, to: number) => (y: number) => ({
  from: firstDayOfMonth(y, from),
  to: lastDayOfMonth(y, to),
});
const yearOf = (text: string | undefined) => (text ? Number(text) : null);
const valid = (value: number, maximum: number) => value >= 1 && value <= maximum;

function quarterNumber(text: string): number {
  return romanValue(text) ?? Number(text);
}

/** Monday to Sunday of a week of the year, ISO 8601. */
function isoWeek(y: number, week: number): Period | null {
  const january4 = isoDay(y, 1, 4);
  if (!january4) return null;
  const from = addDays(january4, 1 - weekday(january4) + (week - 1) * 7);
  return { from, to: addDays(from, 6) };
}

const readers: [RegExp, Read][] = [
  [
    new RegExp(`(?<![\\p{L}\\p{N}])(?:6|06|sáu)\\stháng\\s(đầu|cuối)\\snăm(?:\\s(\\d{4}))?(?!\\d)`, 'gu'),
    ([, half, y]) => ({ unit: 'half', year: yearOf(y), inYear: half === 'đầu' ? monthRange(1, 6) : monthRange(7, 12) }),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:9|09|chín)\\stháng(?:\\sđầu)?(?:\\snăm\\s?(\\d{4})|\\snăm)?(?!\\d|\\s(?:qua|gần|liên|trước))`,
      'gu',
    ),
    ([, y]) => ({ unit: 'half', year: yearOf(y), inYear: monthRange(1, 9) }),
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{N}])(?:3|03|ba)\\stháng\\scuối\\snăm(?:\\s(\\d{4}))?(?!\\d)`, 'gu'),
    ([, y]) => ({ unit: 'quarter', year: yearOf(y), inYear: monthRange(10, 12) }),
  ],
  [
    new RegExp(`(?<!\\p{L})quý\\s?(iv|i{1,3}|[1-4])(?!\\p{L})(?:${year})?(?!\\d)`, 'gu'),
    ([, q = '', y]) => {
      const quarter = quarterNumber(q);
      const inYear = (n: number) => ({ from: firstDayOfQuarter(n, quarter), to: lastDayOfQuarter(n, quarter) });
      return { unit: 'quarter', year: yearOf(y), inYear };
    },
  ],
  [
    new RegExp(`(?<!\\p{L})(?<!\\d\\s)tháng\\s?${number}(?:${year})?(?![\\d/])`, 'gu'),
    ([, m = '', y]) => {
      const month = Number(m);
      return valid(month, 12) ? { unit: 'month', year: yearOf(y), inYear: monthRange(month, month) } : null;
    },
  ],
  [
    new RegExp(`(?<!\\p{L})tuần\\s(?:thứ\\s)?${number}(?:${year})?(?![\\d/])(?!\\s(?:của\\s)?tháng)`, 'gu'),
    ([, w = '', y]) => {
      const week = Number(w);
      return valid(week, 53) ? { unit: 'week', year: yearOf(y), inYear: (n) => isoWeek(n, week) } : null;
    },
  ],
  [
    /(?<!\p{L})từ\s(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\sđến(?:\shết)?\s(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/gu,
    ([, d1, m1, y1, d2, m2, y2]) => {
      const inYear = (n: number) => {
        const from = isoDay(Number(y1 ?? n), Number(m1), Number(d1));
        const to = isoDay(Number(y2 ?? n), Number(m2), Number(d2));
        return from && to && from <= to && daysBetween(from, to) <= 31 ? { from, to } : null;
      };
      return { unit: 'week', year: yearOf(y2 ?? y1), inYear };
    },
  ],
  [
    /(?<!\p{L})(?<!tháng\s\d{1,2},?\s)năm\s(20\d{2})(?![\d/-])/gu,
    ([, y]) => ({ unit: 'year', year: Number(y), inYear: monthRange(1, 12) }),
  ],
];

const scanner = new PatternScanner(readers.map(([pattern]) => pattern));

/** All stretches of time that a text names, in its order; where two overlap, the longer one. */
export function periodExpressions(key: string): PeriodExpression[] {
  const matches = scanner.matches(key);
  if (matches.length === 0) return [];
  const found: PeriodExpression[] = [];
  const claims = new Claims(key.length);
  for (const { pattern, match } of matches.sort((a, b) => a.pattern - b.pattern)) {
    const value = readers[pattern]?.[1]([...match]);
    const [start, end] = [match.index, match.index + match[0].length];
    if (value && claims.take(start, end)) found.push({ ...value, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The period in the year it names, or else in the year that puts it nearest to the anchor.
 * @example a `tháng 12` in a notice of 5/1/2025 is December 2024
 */
export function placeInYear(expression: PeriodExpression, anchor: IsoDay | null): Period | null {
  if (expression.year !== null) return expression.inYear(expression.year);
  if (!anchor) return null;
  const around = Number(anchor.slice(0, 4));
  const distance = ({ from, to }: Period) =>
    from <= anchor && anchor <= to ? 0 : Math.min(gap(anchor, from), gap(anchor, to));
  const places = [around, around - 1, around + 1].flatMap((y) => expression.inYear(y) ?? []);
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const gap = (a: IsoDay, b: IsoDay) => Math.abs(daysBetween(a, b));
