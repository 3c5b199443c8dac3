import type { Label } from './evidence';

/** Where a directive stands on a day. Every directive is in exactly one bucket, so buckets add up to the total. */
export type CompletionBucket =
  | 'COMPLETED_ON_TIME'
  | 'COMPLETED_LATE'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'OVERDUE'
  | 'POSTPONED'
  | 'CANCELLED'
  | 'CONTINUOUS'
  | 'UNKNOWN';

/** All buckets in the order in which screens and reports show them. */
export const completionBuckets: readonly CompletionBucket[] = [
  'COMPLETED_ON_TIME',
  'COMPLETED_LATE',
  'COMPLETED',
  'IN_PROGRESS',
  'OVERDUE',
  'POSTPONED',
  'CANCELLED',
  'CONTINUOUS',
  'UNKNOWN',
];

/** @example completionBucketLabels.OVERDUE.vi // 'Quá hạn, chưa hoàn thành' */
export const completionBucketLabels: Readonly<Record<CompletionBucket, Label>> = {
  COMPLETED_ON_TIME: { vi: 'Hoàn thành đúng hạn', en: 'Completed on time' },
  COMPLETED_LATE: { vi: 'Hoàn thành quá hạn', en: 'Completed late' },
  COMPLETED: { vi: 'Hoàn thành (không nêu thời hạn)', en: 'Completed (no stated deadline)' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  OVERDUE: { vi: 'Quá hạn, chưa hoàn thành', en: 'Overdue' },
  POSTPONED: { vi: 'Tạm hoãn', en: 'Postponed' },
  CANCELLED: { vi: 'Dừng thực hiện', en: 'Cancelled' },
  CONTINUOUS: { vi: 'Thường xuyên', en: 'Continuous' },
  UNKNOWN: { vi: 'Chưa có thông tin', en: 'No information yet' },
};

/** The part of `UNKNOWN` that is past a stated deadline; silence is no proof of failure, so it is listed apart. */
export const pastDueUnknownLabel: Label = {
  vi: 'Quá hạn, chưa có thông tin',
  en: 'Past its deadline, no information',
};
