/** A day, ISO 8601 (`2024-02-08`), in Asia/Ho_Chi_Minh; days have no time and no zone. */
export type IsoDay = string;

const dayMilliseconds = 86_400_000;

function utc(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromUtc(time: number): IsoDay {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new RangeError('No day of the calendar');
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/**
 * The day of that year, month (1 to 12) and day of month, or `null` where the calendar has none.
 * @example isoDay(2024, 2, 29) // '2024-02-29'; isoDay(2023, 2, 29) is null
 */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the text is a day that exists, written as ISO 8601. */
export function isIsoDay(text: string): boolean {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  return year !== undefined && month !== undefined && day !== undefined && isoDay(year, month, day) === text;
}

/** @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @example addDays('2024-02-28', 2) // '2024-03-01' */
export function addDays(day: IsoDay, count: number): IsoDay {
  return fromUtc(utc(day) + count * dayMilliseconds);
}

/** Same day of a later month, or that month's last day. @example addMonths('2024-01-31', 1) // '2024-02-29' */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + count;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, daysInMonth(y, m))).padStart(2, '0')}`;
}

/** @example daysBetween('2024-02-28', '2024-03-01') // 2 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((utc(to) - utc(from)) / dayMilliseconds);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: IsoDay): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** @example partsOf('2024-02-08') // { year: 2024, month: 2, date: 8 } */
export function partsOf(day: IsoDay): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** @example lastDayOfMonth(2024, 2) // '2024-02-29' */
export function lastDayOfMonth(year: number, month: number): IsoDay {
  return fromUtc(Date.UTC(year, month, 0));
}

/** @example firstDayOfMonth(2024, 2) // '2024-02-01' */
export function firstDayOfMonth(year: number, month: number): IsoDay {
  return fromUtc(Date.UTC(year, month - 1, 1));
}

/** Quarters are 1 to 4. @example lastDayOfQuarter(2021, 1) // '2021-03-31' */
export function lastDayOfQuarter(year: number, quarter: number): IsoDay {
  return lastDayOfMonth(year, quarter * 3);
}

/** @example firstDayOfQuarter(2021, 4) // '2021-10-01' */
export function firstDayOfQuarter(year: number, quarter: number): IsoDay {
  return firstDayOfMonth(year, quarter * 3 - 2);
}

/** The quarter that a month belongs to. @example quarterOf(5) // 2 */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/**
 * Counts working days forward, starting with the day after. Saturdays, Sundays and the given holidays do not count.
 * @example addWorkingDays('2024-03-01', 2) // '2024-03-05' (a Friday, then Monday and Tuesday)
 */
export function addWorkingDays(day: IsoDay, count: number, isHoliday: (day: IsoDay) => boolean = () => false): IsoDay {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (weekday(current) < 6 && !isHoliday(current)) left--;
  }
  return current;
}
