import {
  completionBuckets,
  completionRate,
  completionRateDue,
  onTimeRate,
  reportedRate,
  type CompletionBucket,
} from '@giao-ban/directive-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureValues } from './measure-values';
import { type Counts, measureKeys, measures } from './measures';

const some = fc.nat({ max: 50 });
const buckets = fc.record(
  Object.fromEntries(completionBuckets.map((bucket) => [bucket, some])) as Record<CompletionBucket, typeof some>,
);

function countsOf(of: Record<CompletionBucket, number>, pastDueUnknown: number): Counts {
  return {
    directives: completionBuckets.reduce((sum, bucket) => sum + of[bucket], 0),
    instructions: 0,
    assignments: 0,
    completedOnTime: of.COMPLETED_ON_TIME,
    completedLate: of.COMPLETED_LATE,
    completedNoDeadline: of.COMPLETED,
    inProgress: of.IN_PROGRESS,
    overdue: of.OVERDUE,
    postponed: of.POSTPONED,
    cancelled: of.CANCELLED,
    continuous: of.CONTINUOUS,
    unknown: of.UNKNOWN,
    pastDueUnknown,
    withDeadline: 0,
    urgent: 0,
  };
}

describe('the registry of measures', () => {
  it('gives the rates that the completion rules give', () => {
    fc.assert(
      fc.property(buckets, some, (of, silent) => {
        const pastDueUnknown = Math.min(silent, of.UNKNOWN);
        const values = measureValues(countsOf(of, pastDueUnknown));
        const counts = { buckets: of, pastDueUnknown };
        expect(values.completionRate).toBe(completionRate(counts));
        expect(values.completionRateDue).toBe(completionRateDue(counts));
        expect(values.onTimeRate).toBe(onTimeRate(counts));
        expect(values.reportedRate).toBe(reportedRate(counts));
      }),
    );
  });

  it('has no rate where there is nothing to divide by', () => {
    const none = countsOf(
      Object.fromEntries(completionBuckets.map((one) => [one, 0])) as Record<CompletionBucket, 0>,
      0,
    );
    expect(measureValues(none)).toMatchObject({ directives: 0, completionRate: null, onTimeRate: null });
  });

  it('names the denominator of every rate in both languages', () => {
    for (const key of measureKeys) {
      const { per, formula, formulaEn } = measures[key];
      if (!per) continue;
      expect(formula).toContain('÷');
      expect(formulaEn).toContain('÷');
    }
  });
});
