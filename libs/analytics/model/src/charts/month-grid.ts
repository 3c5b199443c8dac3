import { addDays, addMonths, weekday } from '@giao-ban/shared-kernel';

/** One square of a month on the wall. */
export interface GridDay {
  day: string;
  /** False for the days of the months before and after that fill the first and the last week. */
  inMonth: boolean;
}

/**
 * The weeks of a month, Monday first, each with seven days.
 *
 * @example
 * monthGrid('2025-03')[0]?.[5]; // { day: '2025-03-01', inMonth: true }: a Saturday
 */
export function monthGrid(month: string): GridDay[][] {
  const first = `${month}-01`;
  const end = addMonths(first, 1);
  const weeks: GridDay[][] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday < end; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return { day, inMonth: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}
