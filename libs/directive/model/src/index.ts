export type { Evidence, EvidenceDecision, EvidenceKind, Label, ReportedState } from './evidence';
export { evidenceDecisionLabels, evidenceKindLabels, reportedStateLabels, reportedStates } from './evidence';
export type { CompletionBucket } from './completion-bucket';
export { completionBucketLabels, completionBuckets, pastDueUnknownLabel } from './completion-bucket';
export type { BucketOnDay, OrderTerms } from './bucket-on';
export { bucketOn, byStanding, evidenceOn } from './bucket-on';
export { isStandingWork } from './is-standing-work';
export type { CompletionCounts } from './completion-rates';
export {
  completed,
  completedWithDeadline,
  completionRate,
  completionRateDue,
  countBuckets,
  due,
  onTimeRate,
  reportedRate,
  total,
} from './completion-rates';
export { statedDay } from './stated-day';
