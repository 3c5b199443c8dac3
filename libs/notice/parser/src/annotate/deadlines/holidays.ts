import { addDays, weekday, type IsoDay } from '@giao-ban/shared-kernel';
import table from '../../data/holidays.json';

const fixed = new Set(table.everyYear);
const kings = new Set(table.kings);
const tetDays = new Set(
  table.tet.flatMap(({ firstDay }) => Array.from({ length: table.tetLength }, (_, i) => addDays(firstDay, i - 1))),
);

/** Whether nobody works on that day; the yearly swaps of days off are not known here. */
export function isHoliday(day: IsoDay): boolean {
  return fixed.has(day.slice(5)) || kings.has(day) || tetDays.has(day);
}

/** The last working day before the next Tết after that day, or `null` beyond the table. */
export function lastWorkingDayBeforeTet(after: IsoDay): IsoDay | null {
  return table.tet.find(({ firstDay }) => firstDay > after)?.lastWorkingDay ?? null;
}

/** The days of a feast by the words that name it. */
function daysOf(feast: string): readonly string[] {
  const years = table.tet.map(({ year }) => year);
  if (/giỗ tổ|10[/.]3/u.test(feast)) return table.kings;
  const monthDay = /quốc khánh|2[/.]9/u.test(feast) ? '09-02' : feast.includes('dương lịch') ? '01-01' : '04-30';
  return years.map((year) => `${year}-${monthDay}`);
}

/**
 * The last working day before the next feast of that name after a day, or `null` beyond the table.
 * @example lastWorkingDayBefore('quốc khánh', '2024-08-01') // '2024-08-30'
 */
export function lastWorkingDayBefore(feast: string, after: IsoDay): IsoDay | null {
  const day = daysOf(feast).find((first) => first > after);
  if (!day) return null;
  let last = addDays(day, -1);
  while (weekday(last) > 5 || isHoliday(last)) last = addDays(last, -1);
  return last;
}
