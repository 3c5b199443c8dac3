import type { PartialDate } from '@giao-ban/notice-model';
import { isoDay, matchKey } from '@giao-ban/shared-kernel';
import { repairDigits } from '../text/repair-digits';

const blank = '[\\s.…_]*';
const placeAndDate = new RegExp(
  `(?<place>\\p{L}[\\p{L}\\s.-]{1,60}?)\\s*,\\s*ngày${blank}(?<day>\\d{0,2})${blank}tháng${blank}(?<month>\\d{0,2})${blank}năm${blank}(?<year>(?:19|20)\\d{2})(?=[\\s.]*$)`,
  'u',
);
const numericPlaceAndDate =
  /^(?<place>\p{Lu}[\p{L}\s.-]{1,40}?)\s*,\s*(?:ngày\s*)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})$/iu;
/** What a careless conversion leaves before the place in one line with it. */
const motto = /^.*(?:hạnh phúc|việt nam|tb-\p{L}+|skhcn)[\s.-]+/u;

/** Where and when a paper was issued, as its letterhead says. */
export interface DateLine {
  place: string;
  issuedOn: PartialDate;
}

/** A date with as much precision as its parts give. */
export function partialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  const full = month && day ? isoDay(year, month, day) : null;
  if (full) return { date: full, precision: 'day' };
  const first = month ? isoDay(year, month, 1) : null;
  if (first) return { date: first.slice(0, 7), precision: 'month' };
  return isoDay(year, 1, 1) ? { date: String(year), precision: 'year' } : null;
}

/**
 * Reads `Quảng Ngãi, ngày 12 tháng 02 năm 2025`; the day and the month may be left blank.
 * @example dateLine('Bắc Giang, ngày    tháng 02 năm 2024')?.issuedOn // { date: '2024-02', precision: 'month' }
 */
export function dateLine(written: string): DateLine | null {
  const text = repairDigits(written);
  // Most lines are none; a pattern that begins with any word is dear to try.
  if (text.length >= 200 || !/(?:19|20)\d{2}[\s.]*$/u.test(text)) return null;
  const key = matchKey(text);
  const match = (key.includes('ngày') ? placeAndDate.exec(key) : null) ?? numericPlaceAndDate.exec(text);
  const { place, day, month, year } = match?.groups ?? {};
  if (!match || !place || !year) return null;
  const issuedOn = partialDate(Number(year), Number(month) || null, Number(day) || null);
  const skip = motto.exec(place)?.[0].length ?? 0;
  return issuedOn ? { place: written.slice(match.index + skip, match.index + place.length), issuedOn } : null;
}
