import { describe, expect, it } from 'vitest';
import { bucketOn, evidenceOn, type OrderTerms } from './bucket-on';
import type { CompletionBucket } from './completion-bucket';
import type { Evidence, ReportedState } from './evidence';

let serial = 0;
const said = (status: ReportedState, knownOn: string, more: Partial<Evidence> = {}): Evidence => ({
  id: `e${++serial}`,
  kind: 'outcome',
  decision: 'accepted',
  status,
  knownOn,
  ...more,
});
const plain: OrderTerms = { standing: false, due: null };
const dueInMarch: OrderTerms = { standing: false, due: '2024-03-31' };

const table: [name: string, terms: OrderTerms, history: Evidence[], CompletionBucket][] = [
  ['without evidence nothing is known', plain, [], 'UNKNOWN'],
  ['silence past a deadline stays unknown', dueInMarch, [], 'UNKNOWN'],
  ['done without a deadline', plain, [said('completed', '2024-04-01')], 'COMPLETED'],
  ['done on the last day is on time', dueInMarch, [said('completed', '2024-03-31')], 'COMPLETED_ON_TIME'],
  ['done a day later is late', dueInMarch, [said('completed', '2024-04-01')], 'COMPLETED_LATE'],
  ['running past its deadline', dueInMarch, [said('in-progress', '2024-03-01')], 'OVERDUE'],
  ['unfinished without a deadline is never overdue', plain, [said('not-completed', '2024-03-01')], 'IN_PROGRESS'],
  ['put off past its deadline is no failure', dueInMarch, [said('postponed', '2024-03-01')], 'POSTPONED'],
  ['given up', dueInMarch, [said('cancelled', '2024-03-01')], 'CANCELLED'],
  ['standing work', { standing: true, due: null }, [], 'CONTINUOUS'],
  [
    'standing work reported done goes on',
    { standing: true, due: null },
    [said('completed', '2024-03-01')],
    'CONTINUOUS',
  ],
  ['standing work can be put off', { standing: true, due: null }, [said('postponed', '2024-03-01')], 'POSTPONED'],
  ['a proposal counts for nothing', plain, [said('completed', '2024-03-01', { decision: 'proposed' })], 'UNKNOWN'],
  ['nor does what was rejected', plain, [said('completed', '2024-03-01', { decision: 'rejected' })], 'UNKNOWN'],
  ['the later word holds', plain, [said('completed', '2024-05-01'), said('postponed', '2024-03-01')], 'COMPLETED'],
];

describe('the bucket of a directive on 20 May 2024', () => {
  it.each(table)('%s', (_name, terms, history, bucket) => {
    expect(bucketOn('2024-05-20', terms, history).bucket).toBe(bucket);
  });

  it('lists those past a stated deadline without information apart', () => {
    expect(bucketOn('2024-04-01', dueInMarch, []).pastDueUnknown).toBe(true);
    expect(bucketOn('2024-03-31', dueInMarch, []).pastDueUnknown).toBe(false);
    expect(bucketOn('2024-04-01', plain, []).pastDueUnknown).toBe(false);
    expect(bucketOn('2024-04-01', dueInMarch, [said('in-progress', '2024-03-01')]).pastDueUnknown).toBe(false);
  });
});

describe('two statements of one day', () => {
  const day = '2024-06-01';

  it('are settled by the more careful one: done in part is not done', () => {
    const history = [said('completed', day), said('in-progress', day)];
    expect(evidenceOn(day, history)?.status).toBe('in-progress');
  });

  it('are settled by a person where one spoke', () => {
    const history = [said('completed', day, { kind: 'person' }), said('not-completed', day)];
    expect(evidenceOn(day, history)?.status).toBe('completed');
  });

  it('are settled by the last entry where a person wrote twice', () => {
    const early = said('postponed', day, { kind: 'person', recordedAt: '2024-06-01T08:00:00+07:00' });
    const late = said('completed', day, { kind: 'person', recordedAt: '2024-06-01T15:00:00+07:00' });
    expect(evidenceOn(day, [late, early])?.status).toBe('completed');
  });
});
