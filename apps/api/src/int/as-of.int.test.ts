import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const order = await make.notice({ knownOn: '2025-01-10' });
  const report = await make.notice({ knownOn: '2025-04-10', kind: 'conference-report' });
  const outcome = await make.outcome(report, { spanStart: 10, spanEnd: 43 });
  const directive = await make.directive(order, {
    dueOn: '2025-03-31',
    deadlineRaw: 'trong quý I',
    deadlinePrecision: 'quarter',
  });
  const again = await make.directive(report, { text: 'Tiếp tục rà soát danh mục thiết bị' });
  await make.carryOver(again, directive);
  await make.evidence(directive, { status: 'in-progress', knownOn: '2025-02-10' });
  await make.evidence(directive, {
    status: 'completed',
    knownOn: '2025-04-10',
    outcomeId: outcome.id,
    sourceNoticeId: report.id,
  });
  await make.evidence(directive, { status: 'cancelled', knownOn: '2025-05-10', decision: 'proposed' });
  id = directive.id;
});
afterAll(() => api.stop());

interface Answer {
  directive: {
    bucket: string;
    pastDueUnknown: boolean;
    evidence: { status: string; decision: string }[];
    carryOver: unknown[];
  };
}
const on = async (asOf: string | null) =>
  (
    await api.ask<Answer>(
      `query ($id: ID!, $asOf: Date) { directive(id: $id, asOf: $asOf) { bucket pastDueUnknown evidence { status decision } carryOver { id } } }`,
      { id, asOf },
    )
  ).directive;

describe('what was known on a day', () => {
  it('moves one directive through its buckets', async () => {
    expect(await on('2025-01-10')).toEqual({ bucket: 'UNKNOWN', pastDueUnknown: false, evidence: [], carryOver: [] });
    expect((await on('2025-02-10')).bucket).toBe('IN_PROGRESS');
    expect((await on('2025-04-01')).bucket).toBe('OVERDUE');
    expect((await on('2025-04-10')).bucket).toBe('COMPLETED_LATE');
  });

  it('shows proposed evidence, and does not count it', async () => {
    const { bucket, evidence } = await on('2025-06-01');
    expect(bucket).toBe('COMPLETED_LATE');
    expect(evidence).toEqual([
      { status: 'CANCELLED', decision: 'PROPOSED' },
      { status: 'COMPLETED', decision: 'ACCEPTED' },
      { status: 'IN_PROGRESS', decision: 'ACCEPTED' },
    ]);
  });

  it('follows the chain only as far as it was known', async () => {
    expect((await on('2025-04-09')).carryOver).toHaveLength(0);
    expect((await on('2025-04-10')).carryOver).toHaveLength(2);
  });

  it('does not know a directive before its notice', async () => {
    const query = 'query ($id: ID!) { directive(id: $id, asOf: "2025-01-09") { id } }';
    expect((await api.reply(query, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { directives, directiveStats } = await api.ask<{
      directives: { totalCount: number };
      directiveStats: { total: { directives: number } };
    }>('{ directives(asOf: "2025-01-09") { totalCount } directiveStats(asOf: "2025-01-09") { total { directives } } }');
    expect([directives.totalCount, directiveStats.total.directives]).toEqual([0, 0]);
  });

  it('is today in Vietnam unless a day is given, and holds for whatever is reached from there', async () => {
    const { directiveStats, directives } = await api.ask<{
      directiveStats: { asOf: string };
      directives: { nodes: { notice: { directives: { bucket: string }[] } }[] };
    }>(`{ directiveStats { asOf } directives(asOf: "2025-02-28") { nodes { notice { directives { bucket } } } } }`);
    expect(directiveStats.asOf).toBe('2025-12-31');
    expect(directives.nodes[0]?.notice.directives[0]?.bucket).toBe('IN_PROGRESS');
  });

  it('opens the sentence that evidence comes from', async () => {
    const { directive } = await api.ask<{ directive: { evidence: { span: object; notice: { kind: string } }[] } }>(
      'query ($id: ID!) { directive(id: $id, asOf: "2025-04-30") { evidence { span { start end } notice { kind } } } }',
      { id },
    );
    expect(directive.evidence[0]).toEqual({ span: { start: 10, end: 43 }, notice: { kind: 'CONFERENCE_REPORT' } });
  });
});
