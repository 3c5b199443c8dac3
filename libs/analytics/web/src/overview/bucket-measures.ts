import type { EnumOf } from '@giao-ban/shared-graphql';
import type { Bucket } from '@giao-ban/directive-web';

/** The measure that counts each bucket. */
export const bucketMeasures = {
  COMPLETED_ON_TIME: 'completedOnTime',
  COMPLETED: 'completedNoDeadline',
  COMPLETED_LATE: 'completedLate',
  IN_PROGRESS: 'inProgress',
  CONTINUOUS: 'continuous',
  OVERDUE: 'overdue',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
  UNKNOWN: 'unknown',
} as const satisfies Record<Bucket, EnumOf<'MeasureKey'>>;
