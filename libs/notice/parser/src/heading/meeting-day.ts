import type { PartialDate } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { Claims } from '../annotate/claims';
import { findReferences } from '../annotate/references';
import { foundBy, type Found } from '../found';
import { repairDigits } from '../text/repair-digits';
import { partialDate } from './date-line';
import { allMatches } from '../text/all-matches';

const meetingDate =
  /(?<!\p{L})(?:ngày\s)?(?<day>\d{1,2})(?:\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>20\d{2}))?|\stháng\s(?<month2>\d{1,2})(?:\snăm\s(?<year2>20\d{2}))?)(?!\d)/gu;
const isOfMeeting = /họp|giao ban|hội nghị|làm việc|phiên|buổi|liên tịch/u;

interface NamedDay {
  date: PartialDate;
  isYearWritten: boolean;
}

/** The days that a text names, without those of cited papers. */
function daysIn(text: string, key: string, fallbackYear: number | null): NamedDay[] {
  const citations = Claims.over(text.length, findReferences(text, key));
  const days: NamedDay[] = [];
  for (const match of allMatches(meetingDate, repairDigits(key))) {
    if (citations.touches(match.index, match.index + 1)) continue;
    if (/(?:quý|số|điều)\s$/u.test(text.slice(0, match.index).toLowerCase())) continue;
    const { day, month, year, month2, year2 } = match.groups ?? {};
    const written = year ?? year2;
    const date = partialDate(written ? Number(written) : (fallbackYear ?? 0), Number(month ?? month2), Number(day));
    if (date?.precision === 'day') days.push({ date, isYearWritten: written !== undefined });
  }
  return days;
}

/**
 * The day of the meeting: the first one that the opening names, or else the title.
 * @param fallbackYear the year of the paper, for `Sáng ngày 05/3, ...`
 * @example meetingDay(['Ngày 05/3/2024, Giám đốc Sở chủ trì cuộc họp.'], null, null)?.value.date // '2024-03-05'
 */
export function meetingDay(
  opening: readonly string[],
  title: string | null,
  fallbackYear: number | null,
): Found<PartialDate> | null {
  for (const text of [...opening, title ?? '']) {
    const key = matchKey(text);
    const days = isOfMeeting.test(key) ? daysIn(text, key, fallbackYear) : [];
    const [first] = days;
    if (!first) continue;
    if (!first.isYearWritten) return foundBy(first.date, 'meeting-year-inferred');
    if (text === title) return foundBy(first.date, 'meeting-day-in-title');
    const isOnly = days.every(({ date }) => date.date === first.date.date);
    return foundBy(first.date, isOnly ? 'meeting-day' : 'meeting-day-of-several');
  }
  return null;
}
