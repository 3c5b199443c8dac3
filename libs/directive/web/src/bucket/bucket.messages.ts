import { completionBucketLabels, pastDueUnknownLabel } from '@giao-ban/directive-model';
import type { Catalogue } from '@giao-ban/shared-ui';
import type { Bucket } from './bucket';

interface BucketWords {
  /** The full name is that of the model, so that a chart, an export and the API call a bucket the same. */
  label: (bucket: Bucket) => string;
  short: Record<Bucket, string>;
  pastDueUnknown: string;
}

const vi: BucketWords = {
  label: (bucket) => completionBucketLabels[bucket].vi,
  short: {
    COMPLETED_ON_TIME: 'Xong đúng hạn',
    COMPLETED: 'Đã hoàn thành',
    COMPLETED_LATE: 'Xong quá hạn',
    IN_PROGRESS: 'Đang thực hiện',
    CONTINUOUS: 'Thường xuyên',
    OVERDUE: 'Quá hạn',
    POSTPONED: 'Tạm hoãn',
    CANCELLED: 'Dừng thực hiện',
    UNKNOWN: 'Chưa có thông tin',
  },
  pastDueUnknown: pastDueUnknownLabel.vi,
};

const en: BucketWords = {
  label: (bucket) => completionBucketLabels[bucket].en,
  short: {
    COMPLETED_ON_TIME: 'On time',
    COMPLETED: 'Completed',
    COMPLETED_LATE: 'Late',
    IN_PROGRESS: 'In progress',
    CONTINUOUS: 'Continuous',
    OVERDUE: 'Overdue',
    POSTPONED: 'Postponed',
    CANCELLED: 'Cancelled',
    UNKNOWN: 'No information',
  },
  pastDueUnknown: pastDueUnknownLabel.en,
};

/** Names of the buckets: a full one for tiles and tables, a short one for legends and badges. */
export const bucketMessages: Catalogue<BucketWords> = { vi, en };
