import { randomUUID } from 'node:crypto';
import type { DirectiveEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories, sonLa } from '../testing/factories';
import { startTestApi, type TestApi, testToday } from '../testing/test-api';

let api: TestApi;
let make: Factories;
let directive: DirectiveEntity;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
});
afterAll(() => api?.stop());
beforeEach(async () => {
  await api.source.query('TRUNCATE giaoban.audit_entry');
  const order = await make.notice({ knownOn: '2025-01-10' });
  directive = await make.directive(order, { dueOn: '2025-03-31', deadlineRaw: 'trong quý I' });
});

interface Shown {
  id: string;
  kind: string;
  status: string;
  decision: string;
  decidedBy: string | null;
  version: number;
  knownOn: string;
  happenedOn: string | null;
  quote: string;
  directive: { id: string; bucket: string };
}
const fields = 'id kind status decision decidedBy version knownOn happenedOn quote directive { id bucket }';

const decideQuery = `mutation ($id: ID!, $decision: EvidenceDecision!, $version: Int!, $by: String) {
  evidence: decideEvidence(id: $id, decision: $decision, version: $version, by: $by) { ${fields} } }`;
const reportQuery = `mutation ($directiveId: ID!, $status: OutcomeStatus!, $on: Date!, $note: String, $by: String) {
  evidence: reportStatus(directiveId: $directiveId, status: $status, on: $on, note: $note, by: $by) { ${fields} } }`;
const withdrawQuery = `mutation ($evidenceId: ID!, $version: Int!, $by: String) {
  evidence: withdrawReport(evidenceId: $evidenceId, version: $version, by: $by) { ${fields} } }`;

const written = async (query: string, variables: object) =>
  (await api.ask<{ evidence: Shown }>(query, variables)).evidence;
const decide = (id: string, decision: string, version: number, by?: string) =>
  written(decideQuery, { id, decision, version, by });
const report = (given: object = {}) =>
  written(reportQuery, { directiveId: directive.id, status: 'COMPLETED', on: '2025-03-20', ...given });

async function refused(query: string, variables: object) {
  const { errors } = await api.reply(query, variables);
  const [error] = errors ?? [];
  if (!error) throw new Error('it was written');
  return { message: error.message, ...error.extensions };
}

const bucketNow = async () => {
  const { directive: found, directives } = await api.ask<{
    directive: { bucket: string };
    directives: { nodes: { id: string; bucket: string }[] };
  }>(
    `query ($id: ID!) { directive(id: $id) { bucket } directives(first: 100, filter: { bucket: { ne: UNKNOWN } }) { nodes { id bucket } } }`,
    { id: directive.id },
  );
  const listed = directives.nodes.find(({ id }) => id === directive.id)?.bucket ?? 'UNKNOWN';
  expect(listed).toBe(found.bucket);
  return found.bucket;
};
const audit = (): Promise<object[]> =>
  api.source.query(`SELECT actor, action, subject_id AS subject, before, after FROM giaoban.audit_entry ORDER BY at`);

const proposed = () => make.evidence(directive, { decision: 'proposed', confidence: 0.5 });

describe("a person's word on evidence that the machine found", () => {
  it('counts at once: accepting moves the directive, rejecting moves it back', async () => {
    const { id } = await proposed();
    expect(await bucketNow()).toBe('UNKNOWN');
    expect(await decide(id, 'ACCEPTED', 1, 'Đinh Thị Mai')).toMatchObject({
      decision: 'ACCEPTED',
      decidedBy: 'Đinh Thị Mai',
      version: 2,
      directive: { id: directive.id, bucket: 'COMPLETED_LATE' },
    });
    expect(await bucketNow()).toBe('COMPLETED_LATE');
    expect((await decide(id, 'REJECTED', 2)).directive.bucket).toBe('UNKNOWN');
    expect(await bucketNow()).toBe('UNKNOWN');
  });

  it.each([
    ['proposed', 'UNKNOWN'],
    ['accepted', 'COMPLETED_LATE'],
  ])('is taken off again: what the machine had %s is so again', async (decision, bucket) => {
    const { id } = await make.evidence(directive, { decision });
    await decide(id, 'REJECTED', 1, 'người thứ nhất');
    await decide(id, 'ACCEPTED', 2, 'người thứ hai');
    expect(await decide(id, 'PROPOSED', 3)).toMatchObject({
      decision: decision.toUpperCase(),
      decidedBy: null,
      version: 4,
      directive: { bucket },
    });
    expect(await bucketNow()).toBe(bucket);
  });

  it('is written down with who, what before and what after', async () => {
    const { id } = await proposed();
    await decide(id, 'ACCEPTED', 1, '  Đinh   Thị Mai ');
    await decide(id, 'PROPOSED', 2);
    expect(await audit()).toEqual([
      {
        actor: 'Đinh Thị Mai',
        action: 'decide-evidence',
        subject: id,
        before: { decision: 'proposed', decidedBy: 'machine', version: 1 },
        after: { decision: 'accepted', decidedBy: 'Đinh Thị Mai', version: 2 },
      },
      {
        actor: 'người dùng tại máy',
        action: 'decide-evidence',
        subject: id,
        before: { decision: 'accepted', decidedBy: 'Đinh Thị Mai', version: 2 },
        after: { decision: 'proposed', decidedBy: 'machine', version: 3 },
      },
    ]);
  });

  it('shows in one request what it has changed in that request', async () => {
    const { id } = await proposed();
    const answer = await api.ask<
      Record<'a' | 'b', { directive: { bucket: string; evidence: { decision: string }[] } }>
    >(
      `mutation ($id: ID!) {
        a: decideEvidence(id: $id, decision: ACCEPTED, version: 1) { directive { bucket evidence { decision } } }
        b: decideEvidence(id: $id, decision: REJECTED, version: 2) { directive { bucket evidence { decision } } } }`,
      { id },
    );
    expect(answer.a.directive).toEqual({ bucket: 'COMPLETED_LATE', evidence: [{ decision: 'ACCEPTED' }] });
    expect(answer.b.directive).toEqual({ bucket: 'UNKNOWN', evidence: [{ decision: 'REJECTED' }] });
  });
});

describe('an order given again', () => {
  const chainQuery = 'query ($id: ID!) { directive(id: $id) { carryOver { id } } }';
  const chain = async () =>
    (
      await api.ask<{ directive: { carryOver: { id: string }[] } }>(chainQuery, { id: directive.id })
    ).directive.carryOver.map(({ id }) => id);

  it('is a chain as long as the link is accepted', async () => {
    const again = await make.directive(await make.notice({ knownOn: '2025-05-10' }));
    const link = { kind: 'directive', laterDirectiveId: again.id, status: 'not-completed', knownOn: '2025-05-10' };
    const { id } = await make.evidence(directive, { ...link, decision: 'proposed' });
    expect(await chain()).toEqual([]);
    await decide(id, 'ACCEPTED', 1);
    expect(await chain()).toEqual([directive.id, again.id]);
    await decide(id, 'REJECTED', 2);
    expect(await chain()).toEqual([]);
    await decide(id, 'ACCEPTED', 3);
    await decide(id, 'PROPOSED', 4);
    expect(await chain()).toEqual([]);
  });

  it('is followed by one order only', async () => {
    const [second, third] = [
      await make.directive(await make.notice({ knownOn: '2025-05-10' })),
      await make.directive(await make.notice({ knownOn: '2025-06-10' })),
    ];
    await make.carryOver(second, directive);
    const { id } = await make.evidence(directive, {
      kind: 'directive',
      laterDirectiveId: third.id,
      decision: 'proposed',
    });
    await decide(id, 'ACCEPTED', 1);
    expect(await chain()).toEqual([directive.id, second.id]);
  });
});

describe('people who decide at once', () => {
  it('are one who wins and others who are told how it stands', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await proposed();
      const names = ['An', 'Bình', 'Chi', 'Dung'];
      const replies = await Promise.all(
        names.map((by, turn) =>
          api.reply<{ evidence: Shown }>(decideQuery, {
            id,
            decision: turn % 2 ? 'ACCEPTED' : 'REJECTED',
            version: 1,
            by,
          }),
        ),
      );
      const winners = replies.filter(({ errors }) => !errors);
      expect(winners).toHaveLength(1);
      const { decision, decidedBy } = winners[0]!.data.evidence;
      for (const { errors } of replies.filter((reply) => reply.errors)) {
        expect(errors?.[0]).toMatchObject({
          message: expect.stringContaining(String(decidedBy)),
          extensions: { code: 'STALE_VERSION', at: 'version', current: { version: 2, decision, decidedBy } },
        });
      }
    }
    expect(await audit()).toHaveLength(5);
  });

  it('do not lose a decision to a recomputation that puts the same link in its own place', async () => {
    const row = await proposed();
    const runner = api.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('DELETE FROM giaoban.evidence WHERE agency_id = $1 AND id = $2', [row.agencyId, row.id]);
    const deciding = decide(row.id, 'ACCEPTED', 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await runner.query(
      `INSERT INTO giaoban.evidence (agency_id, source_agency_id, id, directive_id, kind, status, decision, decided_by, confidence, cue, quote, known_on)
       VALUES ($1, $1, $2, $3, 'outcome', 'completed', 'proposed', 'machine', 0.5, '', '', '2025-04-05')`,
      [row.agencyId, row.id, row.directiveId],
    );
    await runner.commitTransaction();
    await runner.release();
    expect((await deciding).decision).toBe('ACCEPTED');
  });
});

describe("a person's report", () => {
  it('is known from today on, and in time by the day on which the work was done', async () => {
    expect(await report({ note: ' Đã nộp báo cáo \r\n', by: 'Lò Văn Tâm' })).toMatchObject({
      kind: 'PERSON',
      decision: 'ACCEPTED',
      decidedBy: 'Lò Văn Tâm',
      knownOn: testToday,
      happenedOn: '2025-03-20',
      quote: 'Đã nộp báo cáo',
      version: 1,
      directive: { bucket: 'COMPLETED_ON_TIME' },
    });
    expect(await bucketNow()).toBe('COMPLETED_ON_TIME');
    const { directive: before } = await api.ask<{ directive: object }>(
      `query ($id: ID!) { directive(id: $id, asOf: "2025-12-30") { bucket evidence { id } } }`,
      { id: directive.id },
    );
    expect(before).toEqual({ bucket: 'UNKNOWN', evidence: [] });
  });

  it('gives way to the next one of the same day, whatever it says', async () => {
    await report({ status: 'CANCELLED' });
    await report({ status: 'IN_PROGRESS' });
    expect((await report({ status: 'COMPLETED' })).directive.bucket).toBe('COMPLETED_ON_TIME');
    const { directive: shown } = await api.ask<{ directive: { evidence: { status: string }[] } }>(
      'query ($id: ID!) { directive(id: $id) { evidence { status } } }',
      { id: directive.id },
    );
    expect(shown.evidence.map(({ status }) => status)).toEqual(['COMPLETED', 'IN_PROGRESS', 'CANCELLED']);
  });

  it('is withdrawn by another write, kept, and may be accepted again', async () => {
    const { id } = await report({ by: 'Lò Văn Tâm' });
    const gone = await written(withdrawQuery, { evidenceId: id, version: 1, by: 'Lò Văn Tâm' });
    expect(gone).toMatchObject({ decision: 'REJECTED', version: 2, directive: { bucket: 'UNKNOWN' } });
    expect(await refused(withdrawQuery, { evidenceId: id, version: 1 })).toMatchObject({ code: 'STALE_VERSION' });
    expect((await decide(id, 'ACCEPTED', 2)).directive.bucket).toBe('COMPLETED_ON_TIME');
    expect(await audit()).toMatchObject([
      { action: 'report-status', subject: id, before: null, after: { status: 'completed', on: '2025-03-20' } },
      { action: 'withdraw-report', before: { decision: 'accepted' }, after: { decision: 'rejected' } },
      { action: 'decide-evidence' },
    ]);
  });
});

describe('a write that cannot be', () => {
  it.each([
    ['a day to come', { on: '2026-01-01' }, 'on'],
    ['a day before the order', { on: '2025-01-09' }, 'on'],
    ['a note as long as a book', { note: 'x'.repeat(2001) }, 'note'],
    ['a note with a sign that is none', { note: 'a\u0000b' }, 'note'],
    ['a name of more than 100 characters', { by: 'â'.repeat(101) }, 'by'],
    ['a name with a sign that is none', { by: 'A\u0007B' }, 'by'],
  ])('is refused for %s, with what is to blame and what to do', async (_, given, at) => {
    const asked = { directiveId: directive.id, status: 'COMPLETED', on: '2025-03-20', ...given };
    expect(await refused(reportQuery, asked)).toMatchObject({ code: 'BAD_INPUT', at, hint: expect.any(String) });
    expect(await audit()).toEqual([]);
    expect(await bucketNow()).toBe('UNKNOWN');
  });

  it("is refused under the machine's own name", async () => {
    const { id } = await proposed();
    expect(await refused(decideQuery, { id, decision: 'ACCEPTED', version: 1, by: ' Machine' })).toMatchObject({
      code: 'FORBIDDEN',
      at: 'by',
    });
  });

  it('is refused for what is not there', async () => {
    for (const id of [randomUUID(), 'khong-co']) {
      expect(await refused(decideQuery, { id, decision: 'ACCEPTED', version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refused(reportQuery, { directiveId: id, status: 'COMPLETED', on: '2025-03-20' })).toMatchObject({
        code: 'NOT_FOUND',
        at: 'directiveId',
      });
    }
  });

  it('keeps reports and findings apart', async () => {
    const { id } = await report();
    expect(await refused(decideQuery, { id, decision: 'PROPOSED', version: 1 })).toMatchObject({ code: 'BAD_INPUT' });
    const found = await proposed();
    expect(await refused(withdrawQuery, { evidenceId: found.id, version: 1 })).toMatchObject({
      code: 'BAD_INPUT',
      hint: expect.stringContaining('decideEvidence'),
    });
  });
});

describe('the list of evidence that waits for a person', () => {
  const query = `query ($after: String, $filter: DirectiveFilter) { reviewEvidence(first: 2, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id knownOn version directive { id } } } }`;
  interface Page {
    reviewEvidence: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { id: string; knownOn: string }[];
    };
  }

  it('has the newest first, page by page, without what is decided or not known yet', async () => {
    await api.source.query(`DELETE FROM giaoban.evidence`);
    const ids = new Map<string, string>();
    for (const knownOn of ['2025-04-05', '2025-06-05', '2025-05-05', '2026-02-01']) {
      ids.set(knownOn, (await make.evidence(directive, { decision: 'proposed', knownOn })).id);
    }
    await make.evidence(directive, { decision: 'accepted' });
    const first = (await api.ask<Page>(query)).reviewEvidence;
    expect(first.totalCount).toBe(3);
    expect(first.nodes.map(({ knownOn }) => knownOn)).toEqual(['2025-06-05', '2025-05-05']);
    const next = (await api.ask<Page>(query, { after: first.pageInfo.endCursor })).reviewEvidence;
    expect(next.nodes.map(({ id }) => id)).toEqual([ids.get('2025-04-05')]);
    expect(next.pageInfo.hasNextPage).toBe(false);
    await decide(ids.get('2025-06-05') ?? '', 'ACCEPTED', 1);
    expect((await api.ask<Page>(query)).reviewEvidence.totalCount).toBe(2);
  });

  it('is narrowed by the filter of directives, and takes back only its own cursors', async () => {
    await api.source.query(`DELETE FROM giaoban.evidence`);
    for (let place = 0; place < 3; place++) await proposed();
    const total = async (filter: object) => (await api.ask<Page>(query, { filter })).reviewEvidence.totalCount;
    expect(await total({ bucket: { eq: 'UNKNOWN' }, agency: { eq: sonLa } })).toBe(3);
    expect(await total({ bucket: { eq: 'OVERDUE' } })).toBe(0);
    const { pageInfo } = (await api.ask<Page>(query)).reviewEvidence;
    expect(await refused(query, { after: pageInfo.endCursor, filter: { urgent: { eq: false } } })).toMatchObject({
      code: 'STALE_CURSOR',
    });
  });
});

it('stands in the audit trail of the agency whose order it is', async () => {
  await report();
  expect(await api.source.query('SELECT agency_id FROM giaoban.audit_entry')).toEqual([{ agency_id: sonLa }]);
});
