import type { DeadlinePrecision, Period } from '@giao-ban/notice-model';
import { daysBetween, isoDay, type IsoDay } from '@giao-ban/shared-kernel';

/** What relative times count from. */
export interface DeadlineContext {
  /** Day of the meeting, else of the paper; `null` where neither is known. */
  anchor: IsoDay | null;
  /** Day of the paper, from which `kể từ ngày ký` counts. */
  issuedOn: IsoDay | null;
  planPeriod: Period | null;
}

/** A time that a recogniser proposes; refiners decide whether it is a deadline. */
export interface DeadlineCandidate {
  start: number;
  end: number;
  due: IsoDay;
  precision: DeadlinePrecision;
  /** Name of the rule that read it. */
  rule: string;
}

/** Groups of a match, read into a due day. */
export type ReadDeadline = (
  groups: (string | undefined)[],
  context: DeadlineContext,
) => { due: IsoDay | null; precision: DeadlinePrecision } | null;

/** One habit of writing deadlines. */
export interface DeadlineRule {
  name: string;
  /** Over the match key, global; the match is the raw phrase, preposition included. */
  pattern: RegExp;
  read: ReadDeadline;
}

/** `15/3/2024`, `15-03`, `15.3.24`, `15 tháng 3 năm 2024`: six groups, read by `dayFrom`. */
export const daySource =
  '(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d))?(?![/.-]?\\d)|(?:mồng |mùng )?(\\d{1,2})\\stháng\\s(\\d{1,2})(?:(?:\\snăm\\s|\\s?/\\s?)(\\d{4}))?(?!\\d))';

const monthsAgoThatMeanNextYear = 180;

/** A day and month without a year: that of the anchor, or the next one where that is long past. */
export function inAnchorYear(month: number, day: number, anchor: IsoDay | null): IsoDay | null {
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const here = isoDay(year, month, day);
  if (here && daysBetween(here, anchor) <= monthsAgoThatMeanNextYear) return here;
  return isoDay(year + 1, month, day);
}

/** Reads the six groups of `daySource`. */
export function dayFrom(groups: (string | undefined)[], anchor: IsoDay | null): IsoDay | null {
  const [d1, m1, y1, d2, m2, y2] = groups;
  const [day, month, year] = [Number(d1 ?? d2), Number(m1 ?? m2), y1 ?? y2];
  if (!year) return inAnchorYear(month, day, anchor);
  return isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}
