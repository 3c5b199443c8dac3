import type { ParsedNotice, PartialDate } from '@giao-ban/notice-model';
import { lastDayOfMonth, partsOf, type IsoDay } from '@giao-ban/shared-kernel';

/** What gave the day from which a notice counts as known. */
export type KnownBasis =
  'issued' | 'meeting' | 'issued-month' | 'meeting-month' | 'plan-period' | 'review-period' | 'received';

export interface KnownOn {
  day: IsoDay;
  basis: KnownBasis;
}

type DatedParts = Pick<ParsedNotice, 'issuedOn' | 'meetingOn' | 'planPeriod' | 'reviewPeriod'>;

/**
 * The day from which the content of a notice counts as known; questions "as of" a day compare with it. The surest date
 * that the paper gives wins; where it gives none, the day of arrival stands in, and the basis says so.
 *
 * @param receivedOn the day of arrival in Asia/Ho_Chi_Minh
 * @example knownOn({ ...notice, issuedOn: { date: '2024-02-05', precision: 'day' } }, today) // { day: '2024-02-05', basis: 'issued' }
 */
export function knownOn(notice: DatedParts, receivedOn: IsoDay): KnownOn {
  const { issuedOn, meetingOn, planPeriod, reviewPeriod } = notice;
  if (issuedOn?.precision === 'day') return { day: issuedOn.date, basis: 'issued' };
  if (meetingOn?.precision === 'day') return { day: meetingOn.date, basis: 'meeting' };
  const end = planPeriod?.to ?? null;
  if (issuedOn?.precision === 'month') return { day: inMonth(issuedOn, end, receivedOn), basis: 'issued-month' };
  if (meetingOn?.precision === 'month') return { day: inMonth(meetingOn, end, receivedOn), basis: 'meeting-month' };
  // Work is ordered when its period begins, and looked back on when it is over.
  if (planPeriod) return { day: planPeriod.from, basis: 'plan-period' };
  if (reviewPeriod) return { day: reviewPeriod.to, basis: 'review-period' };
  return { day: receivedOn, basis: 'received' };
}

/**
 * `ngày tháng 02 năm 2024`: known by the last day of that month for sure, but already before the planned work ended
 * and before the paper arrived here.
 */
function inMonth({ date }: PartialDate, planEnd: IsoDay | null, receivedOn: IsoDay): IsoDay {
  const first = `${date}-01`;
  const { year, month } = partsOf(first);
  const bounds = [planEnd, receivedOn].filter((day): day is IsoDay => day !== null && day >= first);
  return bounds.reduce((earliest, day) => (day < earliest ? day : earliest), lastDayOfMonth(year, month));
}
