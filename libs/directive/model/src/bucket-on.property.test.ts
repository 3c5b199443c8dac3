import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOn, type OrderTerms } from './bucket-on';
import { completionBuckets } from './completion-bucket';
import * as rates from './completion-rates';
import { reportedStates, type Evidence } from './evidence';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2024-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('outcome', 'plan', 'directive', 'person'),
  status: fc.constantFrom(...reportedStates),
  decision: fc.constantFrom('accepted', 'proposed', 'rejected'),
  knownOn: day,
  happenedOn: fc.option(day),
});
const history = fc.array(evidence, { maxLength: 8 });
const terms: fc.Arbitrary<OrderTerms> = fc.record({ standing: fc.boolean(), due: fc.option(day) });
const directives = fc.array(fc.tuple(terms, history), { maxLength: 30 });

describe('over any history and any day', () => {
  it('a directive is in exactly one bucket and the buckets add up to the total', () => {
    fc.assert(
      fc.property(day, directives, (today, all) => {
        const placed = all.map(([order, past]) => bucketOn(today, order, past));
        const counts = rates.countBuckets(placed);
        expect(placed.every(({ bucket }) => completionBuckets.filter((one) => one === bucket).length === 1)).toBe(true);
        expect(Object.keys(counts.buckets).toSorted()).toEqual([...completionBuckets].toSorted());
        expect(rates.total(counts)).toBe(all.length);
        expect(counts.pastDueUnknown).toBeLessThanOrEqual(counts.buckets.UNKNOWN);
      }),
    );
  });

  it('what becomes known later never changes what was known that day', () => {
    fc.assert(
      fc.property(day, terms, history, history, (today, order, past, more) => {
        const later = more.filter(({ knownOn }) => knownOn > today);
        expect(bucketOn(today, order, [...past, ...later])).toEqual(bucketOn(today, order, past));
      }),
    );
  });

  it('the order in which evidence is listed never matters', () => {
    fc.assert(
      fc.property(day, terms, history, (today, order, past) => {
        expect(bucketOn(today, order, past.toReversed())).toEqual(bucketOn(today, order, past));
      }),
    );
  });

  it('only a stated deadline makes a directive overdue, late or on time', () => {
    fc.assert(
      fc.property(day, fc.boolean(), history, (today, standing, past) => {
        const { bucket, pastDueUnknown } = bucketOn(today, { standing, due: null }, past);
        expect(['OVERDUE', 'COMPLETED_LATE', 'COMPLETED_ON_TIME']).not.toContain(bucket);
        expect(pastDueUnknown).toBe(false);
      }),
    );
  });

  it('every rate is null or between 0 and 1', () => {
    fc.assert(
      fc.property(day, directives, (today, all) => {
        const counts = rates.countBuckets(all.map(([order, past]) => bucketOn(today, order, past)));
        const found = [rates.completionRate, rates.completionRateDue, rates.onTimeRate, rates.reportedRate];
        for (const rate of found.map((of) => of(counts))) {
          expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
        }
      }),
    );
  });
});
