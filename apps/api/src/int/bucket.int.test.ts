import { bucketSql, evidenceOfAll, evidenceOfEach, pastDueUnknownSql } from '@giao-ban/directive-api';
import { bucketOn, type Evidence, reportedStates } from '@giao-ban/directive-model';
import { DirectiveEntity, EvidenceEntity, insertRows } from '@giao-ban/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

// Few days, so that deadlines, evidence and the day asked often fall together.
const day = fc.integer({ min: 1, max: 9 }).map((date) => `2025-03-0${date}`);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.uuid({ version: 4 }),
  kind: fc.constantFrom('outcome', 'plan', 'directive', 'person'),
  status: fc.constantFrom(...reportedStates),
  decision: fc.constantFrom('accepted', 'accepted', 'proposed', 'rejected'),
  knownOn: day,
  happenedOn: fc.option(day),
});
// Two people may write on one day; mostly nothing is said of the moment.
const timed = fc
  .tuple(evidence, fc.constantFrom(null, '2025-03-09T01:00:00.000Z', '2025-03-09T02:00:00.000Z'))
  .map(([one, recordedAt]): Evidence => (recordedAt === null ? one : { ...one, recordedAt }));
const order = fc.record({
  standing: fc.boolean(),
  due: fc.option(day),
  history: fc.uniqueArray(timed, { maxLength: 6, selector: ({ id }) => id }),
});

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('where a directive stands on a day', () => {
  it('is the same in SQL, for one and for all, as by the rules of the model', async () => {
    const orders = fc.sample(order, { numRuns: 600, seed: 2025 });
    const make = new Factories(api.source);
    const notice = await make.notice({ knownOn: '2025-03-01' });
    const blank = await make.directive(notice);
    const directives: DirectiveEntity[] = orders.map(({ standing, due }, index) => ({
      ...blank,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      position: index,
      standing,
      dueOn: due,
    }));
    const accepted = await make.evidence(blank);
    const rows = orders.flatMap(({ history }, index) =>
      history.map((one): EvidenceEntity => ({
        ...accepted,
        ...one,
        happenedOn: one.happenedOn ?? null,
        recordedAt: one.recordedAt === undefined ? null : new Date(one.recordedAt),
        directiveId: directives[index]?.id ?? '',
      })),
    );
    await insertRows(api.source.manager, DirectiveEntity, directives);
    await insertRows(api.source.manager, EvidenceEntity, rows, 'ignore');

    for (const asOf of ['2025-02-28', '2025-03-01', '2025-03-04', '2025-03-05', '2025-03-09', '2025-12-31']) {
      const expected = orders.map(({ standing, due, history }) => bucketOn(asOf, { standing, due }, history));
      for (const join of [evidenceOfEach, evidenceOfAll]) {
        const found: { bucket: string; pastDueUnknown: boolean }[] = await api.source.query(
          `SELECT ${bucketSql('$1::date')} AS bucket, ${pastDueUnknownSql('$1::date')} AS "pastDueUnknown"
           FROM giaoban.directive d ${join('$1::date')} WHERE d.id <> $2 ORDER BY d.position`,
          [asOf, blank.id],
        );
        expect(found).toEqual(expected);
      }
    }
  });
});
