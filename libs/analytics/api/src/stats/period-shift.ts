import { addDays, addMonths, daysBetween, daysInMonth, partsOf } from '@giao-ban/shared-kernel';
import type { Comparison } from '../types/stats-enums';
import { periodMonths, type TimeDimension } from './time-dimension';

/** First and last day, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** How far back the period lies that is compared with. */
export type PeriodShift = { months: number } | { days: number };

const isMonthEnd = (day: string): boolean => {
  const { year, month, date } = partsOf(day);
  return date === daysInMonth(year, month);
};

/**
 * How far back to look. Whole months are compared with whole months: the quarter before has 90 to 92 days.
 *
 * @example periodShift({ from: '2025-01-01', to: '2025-03-31' }, 'PREVIOUS_PERIOD') // { months: 3 }
 */
export function periodShift({ from, to }: DayRange, comparison: Comparison): PeriodShift {
  if (comparison === 'SAME_PERIOD_LAST_YEAR') return { months: 12 };
  if (!from.endsWith('-01') || !isMonthEnd(to)) return { days: daysBetween(from, to) + 1 };
  const [first, last] = [partsOf(from), partsOf(to)];
  return { months: (last.year - first.year) * 12 + last.month - first.month + 1 };
}

/**
 * The period that is compared with.
 *
 * @example shiftRange({ from: '2025-03-01', to: '2025-03-31' }, { months: 1 }) // { from: '2025-02-01', to: '2025-02-28' }
 */
export function shiftRange({ from, to }: DayRange, shift: PeriodShift): DayRange {
  if ('days' in shift) return { from: addDays(from, -shift.days), to: addDays(to, -shift.days) };
  // A period that ends with its month does so a year before too, in a leap year as well.
  const end = isMonthEnd(to)
    ? addDays(addMonths(`${to.slice(0, 7)}-01`, 1 - shift.months), -1)
    : addMonths(to, -shift.months);
  return { from: addMonths(from, -shift.months), to: end };
}

/**
 * The beginning of the period of time that a row's period is compared with, or `null` where they do not line up: a
 * quarter has no counterpart one month earlier.
 *
 * @example shiftStart('QUARTER', '2025-01-01', { months: 3 }) // '2024-10-01'
 */
export function shiftStart(
  dimension: TimeDimension,
  start: string,
  shift: PeriodShift,
  way: 1 | -1 = -1,
): string | null {
  if ('days' in shift) return dimension === 'WEEK' && shift.days % 7 === 0 ? addDays(start, way * shift.days) : null;
  const size = periodMonths[dimension];
  return size > 0 && shift.months % size === 0 ? addMonths(start, way * shift.months) : null;
}
