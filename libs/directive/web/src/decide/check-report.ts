import type { EnumOf } from '@giao-ban/shared-graphql';

/** What stands in the form. */
export interface ReportDraft {
  status: EnumOf<'OutcomeStatus'> | null;
  on: string | null;
}

/** What is wrong with each field; null where nothing is. */
export interface ReportFaults {
  status: 'noStatus' | null;
  on: 'noDay' | 'dayTooEarly' | 'dayTooLate' | null;
}

/**
 * Checks a report before it is sent.
 *
 * @param first the directive's own day
 * @example
 * checkReport({ status: null, on: '2025-03-31' }, '2025-03-01', '2025-04-01'); // { status: 'noStatus', on: null }
 */
export function checkReport({ status, on }: ReportDraft, first: string, today: string): ReportFaults {
  const day = on === null ? 'noDay' : on < first ? 'dayTooEarly' : on > today ? 'dayTooLate' : null;
  return { status: status === null ? 'noStatus' : null, on: day };
}
