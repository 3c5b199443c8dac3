import type { IsoDay } from '@giao-ban/notice-model';
import type { CompletionBucket } from './completion-bucket';
import type { Evidence, ReportedState } from './evidence';

/** What the order itself says about time. */
export interface OrderTerms {
  /** Standing work by its own words (`thường xuyên`). */
  standing: boolean;
  /** Last day on which it is still in time; `null` where no deadline is stated. */
  due: IsoDay | null;
}

export interface BucketOnDay {
  bucket: CompletionBucket;
  /** Past its stated deadline, and nothing is known of it; a part of `UNKNOWN`. */
  pastDueUnknown: boolean;
}

// Of two statements of one day the more careful one holds: work is done only when nobody says that part of it is open.
const careful: readonly ReportedState[] = ['cancelled', 'postponed', 'not-completed', 'in-progress', 'completed'];

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (state: ReportedState): number => careful.length - careful.indexOf(state);
const moment = (evidence: Evidence): string => (evidence.kind === 'person' ? (evidence.recordedAt ?? '') : '');

/**
 * Which of two pieces of evidence says more about today: positive when `a` does. A total order:
 * later day; a person before a paper; the person's later entry; the more careful state (cancelled, postponed,
 * not completed, in progress, completed); last the id, so that the answer never depends on the order of the rows.
 *
 * @example [planned, reported].toSorted(byStanding).at(-1)
 */
export function byStanding(a: Evidence, b: Evidence): number {
  return (
    compare(a.knownOn, b.knownOn) ||
    compare(Number(a.kind === 'person'), Number(b.kind === 'person')) ||
    compare(moment(a), moment(b)) ||
    compare(rank(a.status), rank(b.status)) ||
    compare(a.id, b.id)
  );
}

/**
 * The piece of accepted evidence that holds on a day, or `null` where nothing was known yet.
 *
 * @example evidenceOn('2024-06-30', history)?.status // 'in-progress'
 */
export function evidenceOn(day: IsoDay, history: readonly Evidence[]): Evidence | null {
  const known = history.filter((evidence) => evidence.decision === 'accepted' && evidence.knownOn <= day);
  return known.reduce<Evidence | null>((best, next) => (best && byStanding(best, next) > 0 ? best : next), null);
}

function bucketOf(day: IsoDay, { standing, due }: OrderTerms, evidence: Evidence | null): CompletionBucket {
  if (evidence?.status === 'cancelled') return 'CANCELLED';
  if (evidence?.status === 'postponed') return 'POSTPONED';
  if (standing) return 'CONTINUOUS';
  if (!evidence) return 'UNKNOWN';
  if (evidence.status !== 'completed') return due !== null && day > due ? 'OVERDUE' : 'IN_PROGRESS';
  if (due === null) return 'COMPLETED';
  return (evidence.happenedOn ?? evidence.knownOn) <= due ? 'COMPLETED_ON_TIME' : 'COMPLETED_LATE';
}

/**
 * In which bucket a directive is on a day, from what was known on that day.
 *
 * @example
 * bucketOn('2024-04-20', { standing: false, due: '2024-03-31' }, [
 *   { id: 'e1', kind: 'outcome', status: 'completed', decision: 'accepted', knownOn: '2024-04-05' },
 * ]) // { bucket: 'COMPLETED_LATE', pastDueUnknown: false }
 */
export function bucketOn(day: IsoDay, terms: OrderTerms, history: readonly Evidence[]): BucketOnDay {
  const bucket = bucketOf(day, terms, evidenceOn(day, history));
  return { bucket, pastDueUnknown: bucket === 'UNKNOWN' && terms.due !== null && day > terms.due };
}
