import type { BucketOnDay } from './bucket-on';
import { completionBuckets, type CompletionBucket } from './completion-bucket';

/** How many directives are in each bucket, and how many of the unknown ones are past their stated deadline. */
export interface CompletionCounts {
  buckets: Readonly<Record<CompletionBucket, number>>;
  pastDueUnknown: number;
}

/**
 * Counts directives by bucket.
 *
 * @example countBuckets([bucketOn(day, terms, history)]).buckets.UNKNOWN
 */
export function countBuckets(directives: Iterable<BucketOnDay>): CompletionCounts {
  const buckets: Record<CompletionBucket, number> = {
    COMPLETED_ON_TIME: 0,
    COMPLETED_LATE: 0,
    COMPLETED: 0,
    IN_PROGRESS: 0,
    OVERDUE: 0,
    POSTPONED: 0,
    CANCELLED: 0,
    CONTINUOUS: 0,
    UNKNOWN: 0,
  };
  let pastDueUnknown = 0;
  for (const directive of directives) {
    buckets[directive.bucket] += 1;
    if (directive.pastDueUnknown) pastDueUnknown += 1;
  }
  return { buckets, pastDueUnknown };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** All directives: the sum of the buckets. @example total(counts) */
export const total = ({ buckets }: CompletionCounts): number =>
  completionBuckets.reduce((sum, bucket) => sum + buckets[bucket], 0);

/** Completed with a stated deadline, in time or late. @example completedWithDeadline(counts) */
export const completedWithDeadline = ({ buckets }: CompletionCounts): number =>
  buckets.COMPLETED_ON_TIME + buckets.COMPLETED_LATE;

/** Completed in any way. @example completed(counts) */
export const completed = (counts: CompletionCounts): number => completedWithDeadline(counts) + counts.buckets.COMPLETED;

/**
 * Those due: completed with a stated deadline, overdue, and past the deadline without information. The silent ones
 * belong here, otherwise a department that reports nothing but its successes would reach 100 %.
 * @example due(counts)
 */
export const due = (counts: CompletionCounts): number =>
  completedWithDeadline(counts) + counts.buckets.OVERDUE + counts.pastDueUnknown;

/** completed / all. `null` where there are none. @example completionRate(counts) // 0.25 */
export const completionRate = (counts: CompletionCounts): number | null => ratio(completed(counts), total(counts));

/** completed with deadline / those due. @example completionRateDue(counts) // 0.8 */
export const completionRateDue = (counts: CompletionCounts): number | null =>
  ratio(completedWithDeadline(counts), due(counts));

/** completed on time / completed with deadline. @example onTimeRate(counts) // 0.9 */
export const onTimeRate = (counts: CompletionCounts): number | null =>
  ratio(counts.buckets.COMPLETED_ON_TIME, completedWithDeadline(counts));

/** (all - unknown) / all; shown beside the other rates, because silence is most of the data. @example reportedRate(counts) */
export const reportedRate = (counts: CompletionCounts): number | null =>
  ratio(total(counts) - counts.buckets.UNKNOWN, total(counts));
