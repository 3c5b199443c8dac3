import { describe, expect, it } from 'vitest';
import { completionRate, completionRateDue, countBuckets, onTimeRate, reportedRate, total } from './completion-rates';
import { completionBuckets, completionBucketLabels } from './completion-bucket';
import * as model from './index';

const counts = {
  buckets: {
    COMPLETED_ON_TIME: 6,
    COMPLETED_LATE: 2,
    COMPLETED: 12,
    IN_PROGRESS: 10,
    OVERDUE: 1,
    POSTPONED: 2,
    CANCELLED: 1,
    CONTINUOUS: 6,
    UNKNOWN: 60,
  },
  pastDueUnknown: 3,
};

describe('rates name their denominator', () => {
  it('completed of all', () => expect(completionRate(counts)).toBe(20 / 100));
  it('completed with a deadline of those due, the silent ones included', () =>
    expect(completionRateDue(counts)).toBe(8 / 12));
  it('on time of those completed with a deadline', () => expect(onTimeRate(counts)).toBe(6 / 8));
  it('reported of all', () => expect(reportedRate(counts)).toBe(40 / 100));
  it('are null where there is nothing to divide by', () => {
    const none = countBuckets([]);
    expect(total(none)).toBe(0);
    for (const rate of [completionRate, completionRateDue, onTimeRate, reportedRate]) expect(rate(none)).toBeNull();
  });
});

describe('the model', () => {
  it('has words for every bucket in both languages, each its own', () => {
    const words = completionBuckets.flatMap((bucket) => Object.values(completionBucketLabels[bucket]));
    expect(new Set(words).size).toBe(2 * completionBuckets.length);
  });

  it('offers exactly this', () => {
    expect(Object.keys(model).toSorted()).toEqual([
      'bucketOn',
      'byStanding',
      'completed',
      'completedWithDeadline',
      'completionBucketLabels',
      'completionBuckets',
      'completionRate',
      'completionRateDue',
      'countBuckets',
      'due',
      'evidenceDecisionLabels',
      'evidenceKindLabels',
      'evidenceOn',
      'isStandingWork',
      'onTimeRate',
      'pastDueUnknownLabel',
      'reportedRate',
      'reportedStateLabels',
      'reportedStates',
      'statedDay',
      'total',
    ]);
  });
});
