import { addDays, type IsoDay } from '@giao-ban/shared-kernel';
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
