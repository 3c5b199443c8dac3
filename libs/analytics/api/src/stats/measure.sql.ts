import { type CountKey, countKeys, measures, type MeasureKey } from '@giao-ban/analytics-model';

/** How many rows `c` meet a condition; all without one. */
type Tally = (condition?: string) => string;

const where = (condition: string | undefined) => (condition === undefined ? '' : ` FILTER (WHERE ${condition})`);
const rows: Tally = (condition) => `count(*)${where(condition)}`;
const weights: Tally = (condition) => `coalesce(sum(c.weight)${where(condition)}, 0)`;

const ofBucket = (bucket: string) => `c.bucket = '${bucket}'`;

/** How each count is computed over rows `c`. */
const countSql: Readonly<Record<CountKey, (tally: Tally) => string>> = {
  directives: (tally) => tally(),
  instructions: (tally) => tally('c.told_first'),
  assignments: () => 'coalesce(sum(c.assignments), 0)',
  completedOnTime: (tally) => tally(ofBucket('COMPLETED_ON_TIME')),
  completedLate: (tally) => tally(ofBucket('COMPLETED_LATE')),
  completedNoDeadline: (tally) => tally(ofBucket('COMPLETED')),
  inProgress: (tally) => tally(ofBucket('IN_PROGRESS')),
  overdue: (tally) => tally(ofBucket('OVERDUE')),
  postponed: (tally) => tally(ofBucket('POSTPONED')),
  cancelled: (tally) => tally(ofBucket('CANCELLED')),
  continuous: (tally) => tally(ofBucket('CONTINUOUS')),
  unknown: (tally) => tally(ofBucket('UNKNOWN')),
  pastDueUnknown: (tally) => tally('c.past_due_unknown'),
  withDeadline: (tally) => tally('c.with_deadline'),
  urgent: (tally) => tally('c.urgent'),
};

const columnsBy = (tally: Tally): string =>
  countKeys.map((key) => `(${countSql[key](tally)})::int AS "${key}"`).join(', ');

/** All counts as columns of their names, over one row per directive and group. */
export const countColumns = columnsBy(rows);

/** The same where one row stands for `c.weight` directives that are alike. */
export const weightedCountColumns = columnsBy(weights);

const added = (keys: readonly CountKey[]) => `(${keys.map((key) => `g."${key}"`).join(' + ')})`;

/** A measure of a finished group `g`. @example measureSql('onTimeRate') */
export function measureSql(key: MeasureKey): string {
  const { sum, per } = measures[key];
  return per ? `(${added(sum)}::float8 / nullif(${added(per)}, 0))` : added(sum);
}
