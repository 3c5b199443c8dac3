import { addMonths } from '@giao-ban/shared-kernel';

/** Months of a span, and which of them have a notice. */
export interface MonthCoverage {
  months: number;
  covered: number;
  missing: string[];
}

/**
 * Which months have a notice, from the first day to the last.
 *
 * @example monthCoverage('2025-01-10', '2025-03-05', ['2025-01', '2025-03']) // { months: 3, covered: 2, missing: ['2025-02'] }
 */
export function monthCoverage(first: string, last: string, covered: readonly string[]): MonthCoverage {
  const span: string[] = [];
  for (let month = `${first.slice(0, 7)}-01`; month.slice(0, 7) <= last.slice(0, 7); month = addMonths(month, 1)) {
    span.push(month.slice(0, 7));
  }
  const missing = span.filter((month) => !covered.includes(month));
  return { months: span.length, covered: span.length - missing.length, missing };
}
