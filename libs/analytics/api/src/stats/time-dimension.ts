import { addDays, addMonths, partsOf, weekday } from '@giao-ban/shared-kernel';

/** Dimensions of time, with the months of one period; a week has none. */
export const periodMonths = { WEEK: 0, MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 } as const;
export type TimeDimension = keyof typeof periodMonths;

/** One period as a row shows it. */
export interface PeriodKey {
  value: string;
  label: string;
  from: string;
  to: string;
}

const roman = ['I', 'II', 'III', 'IV'];
const dayMonth = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** The ISO week of a Monday: the year and number of its Thursday. */
function isoWeek(monday: string): { year: number; week: number } {
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  const first = `${year}-01-04`;
  const firstMonday = addDays(first, 1 - weekday(first));
  const week = Math.round((Date.parse(monday) - Date.parse(firstMonday)) / (7 * 86_400_000)) + 1;
  return { year, week };
}

/**
 * The period that begins on a day, as a row shows it.
 *
 * @example periodKey('QUARTER', '2025-01-01') // { value: '2025-Q1', label: 'Quý I/2025', from: '2025-01-01', to: '2025-03-31' }
 */
export function periodKey(dimension: TimeDimension, from: string): PeriodKey {
  const { year, month } = partsOf(from);
  const months = periodMonths[dimension];
  const to = months === 0 ? addDays(from, 6) : addDays(addMonths(from, months), -1);
  switch (dimension) {
    case 'WEEK': {
      const iso = isoWeek(from);
      const value = `${iso.year}-W${String(iso.week).padStart(2, '0')}`;
      return { value, label: `Tuần ${iso.week}/${iso.year} (${dayMonth(from)}–${dayMonth(to)})`, from, to };
    }
    case 'MONTH':
      return { value: from.slice(0, 7), label: `Tháng ${month}/${year}`, from, to };
    case 'QUARTER': {
      const quarter = Math.ceil(month / 3);
      return { value: `${year}-Q${quarter}`, label: `Quý ${roman[quarter - 1]}/${year}`, from, to };
    }
    case 'HALF':
      return month < 7
        ? { value: `${year}-H1`, label: `6 tháng đầu năm ${year}`, from, to }
        : { value: `${year}-H2`, label: `6 tháng cuối năm ${year}`, from, to };
    case 'YEAR':
      return { value: String(year), label: `Năm ${year}`, from, to };
  }
}

/** Whether a dimension is one of time. @example isTime('MONTH') // true */
export const isTime = (dimension: string): dimension is TimeDimension => dimension in periodMonths;
