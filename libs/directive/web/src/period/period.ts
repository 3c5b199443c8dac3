import dayjs from 'dayjs';

/** A stretch of days, both ends included; null means open. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

/** Periods that people pick by name. */
export type PeriodPreset = 'thisQuarter' | 'thisYear' | 'lastYear' | 'sixMonths' | 'all';

const iso = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD');
const quarterStart = (day: dayjs.Dayjs): dayjs.Dayjs => day.startOf('month').subtract(day.month() % 3, 'month');

/**
 * The days that a preset means, counted from a given day. A link keeps the days, so it shows the same next month.
 *
 * @example
 * presetRange('thisQuarter', '2025-02-10'); // { from: '2025-01-01', to: '2025-03-31' }
 */
export function presetRange(preset: PeriodPreset, today: string): DayRange {
  const day = dayjs(today);
  switch (preset) {
    case 'thisQuarter':
      return { from: iso(quarterStart(day)), to: iso(quarterStart(day).add(2, 'month').endOf('month')) };
    case 'thisYear':
      return yearRange(day.year());
    case 'lastYear':
      return yearRange(day.year() - 1);
    case 'sixMonths':
      return { from: iso(day.subtract(5, 'month').startOf('month')), to: iso(day.endOf('month')) };
    case 'all':
      return { from: null, to: null };
  }
}

/** The whole of a year. */
export const yearRange = (year: number): DayRange => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/**
 * The days of a period code of the API: a month, a quarter, a half or a year.
 *
 * @example
 * periodRange('2025-Q1'); // { from: '2025-01-01', to: '2025-03-31' }
 */
export function periodRange(code: string): DayRange | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/u.exec(code);
  if (!match) return null;
  const [, year, quarter, half, month] = match;
  if (quarter) return monthsFrom(Number(year), (Number(quarter) - 1) * 3, 3);
  if (half) return monthsFrom(Number(year), (Number(half) - 1) * 6, 6);
  if (month) return monthsFrom(Number(year), Number(month) - 1, 1);
  return yearRange(Number(year));
}

function monthsFrom(year: number, firstMonth: number, count: number): DayRange {
  const first = dayjs(`${year}-01-01`).add(firstMonth, 'month');
  return { from: iso(first), to: iso(first.add(count - 1, 'month').endOf('month')) };
}

/** A range by the name that officials give it. */
export type PeriodName =
  | { kind: 'month'; year: number; number: number }
  | { kind: 'quarter'; year: number; number: number }
  | { kind: 'half'; year: number; number: number }
  | { kind: 'year'; year: number }
  | { kind: 'days'; from: string | null; to: string | null };

/**
 * Finds the calendar name of a range: whole months, quarters, halves and years have one, other ranges keep their days.
 *
 * @example
 * namePeriod({ from: '2025-01-01', to: '2025-03-31' }); // { kind: 'quarter', year: 2025, number: 1 }
 */
export function namePeriod({ from, to }: DayRange): PeriodName {
  const days: PeriodName = { kind: 'days', from, to };
  if (!from || !to) return days;
  const first = dayjs(from);
  const last = dayjs(to);
  const whole = first.date() === 1 && iso(last.endOf('month')) === to && first.year() === last.year();
  if (!whole) return days;
  const year = first.year();
  const start = first.month();
  const length = last.month() - start + 1;
  if (length === 12) return { kind: 'year', year };
  if (length === 6 && start % 6 === 0) return { kind: 'half', year, number: start / 6 + 1 };
  if (length === 3 && start % 3 === 0) return { kind: 'quarter', year, number: start / 3 + 1 };
  if (length === 1) return { kind: 'month', year, number: start + 1 };
  return days;
}

/**
 * All months from the first to the last, both included; none where either is missing.
 *
 * @example
 * monthsBetween('2024-12', '2025-02'); // ['2024-12', '2025-01', '2025-02']
 */
export function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (!first || !last) return [];
  const months: string[] = [];
  for (let month = dayjs(`${first}-01`); month.format('YYYY-MM') <= last; month = month.add(1, 'month')) {
    months.push(month.format('YYYY-MM'));
  }
  return months;
}
