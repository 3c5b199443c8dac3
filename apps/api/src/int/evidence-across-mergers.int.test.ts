import { relateNewNotices, refreshRelations } from '@giao-ban/ingest-api';
import type { DirectiveEntity, NoticeEntity, OutcomeEntity } from '@giao-ban/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

const [bacGiang, bacNinhBefore, bacNinh] = ['skhcn-bac-giang', 'skhcn-bac-ninh', 'skhcn-bac-ninh-2025'];
const work = 'hội thảo nhân giống lan kim tuyến theo Kế hoạch số 77/KH-UBND ngày 14/02/2025';
const by = { actor: 'test' };

let api: TestApi;
let make: Factories;
let directive: DirectiveEntity;
let report: NoticeEntity;
let outcome: OutcomeEntity;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
  const order = await make.notice({ agencyId: bacGiang, knownOn: '2025-05-06' });
  directive = await make.directive(order, { text: `Tổ chức ${work}` });
  await relateNewNotices(api.source, [bacGiang], by);
});
afterAll(() => api?.stop());

interface Shown {
  bucket: string;
  evidence: {
    id: string;
    version: number;
    decision: string;
    notice: { id: string; agency: { id: string } };
    span: { start: number; end: number };
  }[];
  carryOver: unknown[];
}
const shown = async (id = directive.id): Promise<Shown> =>
  (
    await api.ask<{ directive: Shown }>(
      `query ($id: ID!) { directive(id: $id) { bucket carryOver { id }
        evidence { id version decision notice { id agency { id } } span { start end } } } }`,
      { id },
    )
  ).directive;

const completed = async (): Promise<unknown> =>
  (
    await api.ask<{ directiveStats: { total: object } }>(
      '{ directiveStats(filter: {}, groupBy: []) { total { directives completed } } }',
    )
  ).directiveStats.total;

describe('an order of an agency that was merged away', () => {
  it('is done when a new paper of its successor says so, and the measures follow', async () => {
    expect((await shown()).bucket).toBe('UNKNOWN');
    expect(await completed()).toEqual({ directives: 1, completed: 0 });
    report = await make.notice({ agencyId: bacNinh, knownOn: '2025-09-08', kind: 'conference-report' });
    outcome = await make.outcome(report, { text: `Đã tổ chức ${work}`, spanStart: 12, spanEnd: 96 });
    await relateNewNotices(api.source, [bacNinh], by);
    const { bucket, evidence } = await shown();
    expect(bucket).toBe('COMPLETED');
    expect(evidence).toMatchObject([
      {
        decision: 'ACCEPTED',
        notice: { id: report.id, agency: { id: bacNinh } },
        span: { start: 12, end: 96 },
      },
    ]);
    expect(await completed()).toEqual({ directives: 1, completed: 1 });
  });

  it('has the same evidence when all is related anew for its successor', async () => {
    const before = await shown();
    await refreshRelations(api.source, [bacNinh], by);
    expect(await shown()).toEqual(before);
  });

  it('is not told of by the other agency that went into the same successor, nor tells of its orders', async () => {
    const other = await make.notice({ agencyId: bacNinhBefore, knownOn: '2025-06-10' });
    const theirs = await make.directive(other, { text: `Chuẩn bị ${work}` });
    await make.outcome(other, { text: `Đã tổ chức ${work}` });
    await relateNewNotices(api.source, [bacNinhBefore], by);
    expect((await shown()).evidence).toHaveLength(1);
    const told = await shown(theirs.id);
    expect(told.evidence.every(({ notice }) => notice.id === report.id)).toBe(true);
  });

  it('is no chain with the order of its successor that gives it again, whoever accepts the evidence', async () => {
    const next = await make.notice({ agencyId: bacNinh, knownOn: '2025-08-05' });
    await make.directive(next, { text: `Khẩn trương tổ chức ${work}` });
    await relateNewNotices(api.source, [bacNinh], by);
    const again = (await shown()).evidence.find(({ notice }) => notice.id === next.id);
    expect(again).toBeDefined();
    await api.ask(
      'mutation ($id: ID!, $version: Int!) { decideEvidence(id: $id, decision: ACCEPTED, version: $version) { decision } }',
      { id: again?.id, version: again?.version },
    );
    expect((await shown()).carryOver).toEqual([]);
    expect(await api.source.query('SELECT FROM giaoban.carry_over')).toEqual([]);
  });

  it('is open again when nobody holds the statement any more', async () => {
    await api.source.query('DELETE FROM giaoban.outcome WHERE agency_id = $1 AND id = $2', [bacNinh, outcome.id]);
    await refreshRelations(api.source, [bacNinh], by);
    const { bucket, evidence } = await shown();
    expect(bucket).not.toBe('COMPLETED');
    expect(evidence.filter(({ notice }) => notice.id === report.id)).toEqual([]);
  });
});
