import { type CountKey, countKeys, measures, type MeasureKey } from '@giao-ban/analytics-model';

const ofBucket = (bucket: string) => `count(*) FILTER (WHERE c.bucket = '${bucket}')`;

/** How each count is computed over rows `c`, one row per directive and group. */
const countSql: Readonly<Record<CountKey, string>> = {
  directives: 'count(*)',
  assignments: 'coalesce(sum(c.assignments), 0)',
  completedOnTime: ofBucket('COMPLETED_ON_TIME'),
  completedLate: ofBucket('COMPLETED_LATE'),
  completedNoDeadline: ofBucket('COMPLETED'),
  inProgress: ofBucket('IN_PROGRESS'),
  overdue: ofBucket('OVERDUE'),
  postponed: ofBucket('POSTPONED'),
  cancelled: ofBucket('CANCELLED'),
  continuous: ofBucket('CONTINUOUS'),
  unknown: ofBucket('UNKNOWN'),
  pastDueUnknown: 'count(*) FILTER (WHERE c.past_due_unknown)',
  withDeadline: 'count(*) FILTER (WHERE c.with_deadline)',
  urgent: 'count(*) FILTER (WHERE c.urgent)',
};

/** All counts as columns of their names. */
export const countColumns = countKeys.map((key) => `(${countSql[key]})::int AS "${key}"`).join(', ');

const added = (keys: readonly CountKey[]) => `(${keys.map((key) => `g."${key}"`).join(' + ')})`;

/** A measure of a finished group `g`. @example measureSql('onTimeRate') */
export function measureSql(key: MeasureKey): string {
  const { sum, per } = measures[key];
  return per ? `(${added(sum)}::float8 / nullif(${added(per)}, 0))` : added(sum);
}
