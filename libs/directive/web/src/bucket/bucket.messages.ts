import type { Catalogue } from '@giao-ban/shared-ui';
import type { Bucket } from './bucket';

interface BucketWords {
  label: Record<Bucket, string>;
  short: Record<Bucket, string>;
  pastDueUnknown: string;
}

const vi: BucketWords = {
  label: {
    COMPLETED_ON_TIME: 'Hoàn thành đúng hạn',
    COMPLETED: 'Đã hoàn thành, không nêu hạn',
    COMPLETED_LATE: 'Hoàn thành quá hạn',
    IN_PROGRESS: 'Đang thực hiện',
    CONTINUOUS: 'Thường xuyên',
    OVERDUE: 'Quá hạn, chưa hoàn thành',
    POSTPONED: 'Tạm hoãn',
    CANCELLED: 'Dừng thực hiện',
    UNKNOWN: 'Chưa có thông tin',
  },
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
  pastDueUnknown: 'Quá hạn, chưa có thông tin',
};

const en: BucketWords = {
  label: {
    COMPLETED_ON_TIME: 'Completed on time',
    COMPLETED: 'Completed, no deadline stated',
    COMPLETED_LATE: 'Completed late',
    IN_PROGRESS: 'In progress',
    CONTINUOUS: 'Continuous',
    OVERDUE: 'Overdue, not completed',
    POSTPONED: 'Postponed',
    CANCELLED: 'Cancelled',
    UNKNOWN: 'No information yet',
  },
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
  pastDueUnknown: 'Past due, no information',
};

/** Names of the buckets: a full one for tiles and tables, a short one for legends and badges. */
export const bucketMessages: Catalogue<BucketWords> = { vi, en };
