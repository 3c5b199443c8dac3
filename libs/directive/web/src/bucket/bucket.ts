import type { EnumOf } from '@giao-ban/shared-graphql';

/** What became of a directive, by the day asked. */
export type Bucket = EnumOf<'CompletionBucket'>;

/** All buckets in the order of every legend, tile row and stack: finished first, silence last. */
export const buckets: readonly Bucket[] = [
  'COMPLETED_ON_TIME',
  'COMPLETED',
  'COMPLETED_LATE',
  'IN_PROGRESS',
  'CONTINUOUS',
  'OVERDUE',
  'POSTPONED',
  'CANCELLED',
  'UNKNOWN',
];

/** The three buckets that count as completed. */
export const completedBuckets: readonly Bucket[] = ['COMPLETED_ON_TIME', 'COMPLETED', 'COMPLETED_LATE'];

/**
 * The colour of a bucket, the same on every screen and in both schemes.
 *
 * @example
 * bucketColour('IN_PROGRESS'); // 'var(--gb-bucket-in-progress)'
 */
export const bucketColour = (bucket: Bucket): string => `var(--gb-bucket-${bucket.toLowerCase().replaceAll('_', '-')})`;
