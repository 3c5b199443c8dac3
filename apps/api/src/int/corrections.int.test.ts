import { importNotice } from '@giao-ban/ingest-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { orders, readerOf } from '../testing/read-text';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let noticeId: string;
let serial = 0;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.stop());
beforeEach(async () => {
  await api.source.query(
    'TRUNCATE giaoban.notice, giaoban.source_file, giaoban.department, giaoban.audit_entry CASCADE',
  );
  const file = { name: 'thang-3.txt', bytes: Buffer.from(`thông báo ${++serial}`) };
  const report = await importNotice(api.source, file, { actor: 'test', reader: readerOf() });
  noticeId = report.noticeId ?? '';
});

interface Finding {
  field: string;
  rule: string;
  doubtful: boolean;
}
interface Correction {
  id: string;
  field: string;
  value: string;
  machineValue: string;
  confirms: boolean;
  by: string;
  withdrawnBy: string | null;
}
interface Shown {
  id: string;
  text: string;
  bucket: string;
  deadline: { due: string; raw: string } | null;
  scope: string;
  assignments: { role: string; department: { name: string } }[];
  topics: { code: string }[];
  reading: { version: number; findings: Finding[]; corrections: Correction[] };
}
interface Decision {
  version: number;
  waiting: number;
  directive: Shown | null;
  corrections: Correction[];
}
interface Item {
  id: string;
  target: string;
  targetId: string;
  field: string;
  label: string;
  value: string | null;
  confidence: number;
  version: number;
  span: { start: number; end: number } | null;
  directive: { text: string } | null;
}

const correctionFields = 'id field value machineValue confirms by withdrawnBy';
const shownFields = `id text bucket deadline { due raw } scope assignments { role department { name } } topics { code }
  reading { version findings { field rule doubtful } corrections { ${correctionFields} } }`;
const decisionFields = `version waiting directive { ${shownFields} } corrections { ${correctionFields} }`;

const mutations = {
  directive: `mutation ($id: ID!, $values: DirectiveCorrection!, $version: Int!, $by: String, $why: String) {
    made: correctDirective(id: $id, values: $values, version: $version, by: $by, why: $why) { ${decisionFields} } }`,
  notice: `mutation ($id: ID!, $values: NoticeCorrection!, $version: Int!) {
    made: correctNotice(id: $id, values: $values, version: $version) { ${decisionFields} } }`,
  outcome: `mutation ($id: ID!, $values: OutcomeCorrection!, $version: Int!) {
    made: correctOutcome(id: $id, values: $values, version: $version) { ${decisionFields} } }`,
  confirm: `mutation ($target: CorrectionTarget!, $id: ID!, $fields: [String!]!, $version: Int!) {
    made: confirmReading(target: $target, id: $id, fields: $fields, version: $version) { ${decisionFields} } }`,
  withdraw: `mutation ($id: ID!, $version: Int!) {
    made: withdrawCorrection(id: $id, version: $version) { ${decisionFields} } }`,
  add: `mutation ($noticeId: ID!, $start: Int!, $end: Int!) {
    made: addDirective(noticeId: $noticeId, start: $start, end: $end) { ${decisionFields} } }`,
};
type Verb = keyof typeof mutations;

const write = async (verb: Verb, variables: object) =>
  (await api.ask<{ made: Decision }>(mutations[verb], variables)).made;
const refused = async (verb: Verb, variables: object) => {
  const [error] = (await api.reply(mutations[verb], variables)).errors ?? [];
  if (!error) throw new Error('it was written');
  return { message: error.message, ...error.extensions };
};
const directives = async () => {
  const question = `query ($id: ID!) { notice(id: $id) { number directives { ${shownFields} } outcomes { id status } } }`;
  return (
    await api.ask<{ notice: { number: string; directives: Shown[]; outcomes: { id: string; status: string }[] } }>(
      question,
      { id: noticeId },
    )
  ).notice;
};
const nth = async (i: number) => {
  const found = (await directives()).directives[i];
  if (!found) throw new Error(`there is no order ${i}`);
  return found;
};
const queue = async (filter: object = {}) => {
  const { reviewQueue } = await api.ask<{ reviewQueue: { totalCount: number; nodes: Item[] } }>(
    `query ($filter: ReviewFilter) { reviewQueue(filter: $filter, first: 50) { totalCount nodes {
      id target targetId field label value confidence version span { start end } directive { text } } } }`,
    { filter },
  );
  expect(reviewQueue.totalCount).toBe(reviewQueue.nodes.length);
  return reviewQueue.nodes;
};
const overdue = async () => {
  const question = `{ directiveStats(groupBy: [BUCKET]) { rows { keys { value } measures { directives pastDueUnknown } } } }`;
  const { directiveStats } = await api.ask<{
    directiveStats: { rows: { measures: { directives: number; pastDueUnknown: number } }[] };
  }>(question);
  return directiveStats.rows.reduce((sum, { measures }) => sum + measures.pastDueUnknown, 0);
};
const audit = (): Promise<object[]> =>
  api.source.query(`SELECT actor, action, subject_id AS subject, before, after FROM giaoban.audit_entry
    WHERE action <> 'import-notice' AND action <> 'refresh-relations' ORDER BY at`);

describe("a person's value", () => {
  it("stands over the machine's for every question: list, measure and page", async () => {
    const { id } = await nth(0);
    expect(await overdue()).toBe(1);
    const made = await write('directive', {
      id,
      version: 0,
      values: { deadline: { due: '2026-05-31' } },
      by: 'Lò Thị Hoa',
    });
    expect(made).toMatchObject({
      version: 1,
      directive: { deadline: { due: '2026-05-31', raw: 'trước ngày 20/3/2025' } },
      corrections: [
        {
          ...{ field: 'deadline', value: '31/05/2026 (“trước ngày 20/3/2025”)', by: 'Lò Thị Hoa', confirms: false },
          machineValue: '20/03/2025 (“trước ngày 20/3/2025”)',
        },
      ],
    });
    expect(await overdue()).toBe(0);
    expect((await nth(0)).deadline?.due).toBe('2026-05-31');
    expect((await nth(0)).reading.findings).toContainEqual({ field: 'deadline', rule: 'person', doubtful: false });
  });

  it('can be that there is none, and is undone by another write', async () => {
    const { id } = await nth(0);
    const made = await write('directive', { id, version: 0, values: { deadline: null } });
    expect(made.directive?.deadline).toBeNull();
    const back = await write('withdraw', { id: made.corrections[0]?.id, version: 1 });
    expect(back).toMatchObject({ version: 2, directive: { deadline: { due: '2025-03-20' } } });
    expect(await overdue()).toBe(1);
    expect(await refused('withdraw', { id: made.corrections[0]?.id, version: 2 })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('moves the work to the unit that a person names, and its scope with it', async () => {
    const { id } = await nth(1);
    const made = await write('directive', { id, version: 0, values: { department: { name: 'Thanh tra Sở' } } });
    expect(made.directive?.assignments).toEqual([{ role: 'LEAD', department: { name: 'Thanh tra Sở' } }]);
    const [known]: { id: string }[] = await api.source.query(
      `SELECT id FROM giaoban.department WHERE name = 'Văn phòng Sở'`,
    );
    const again = await write('directive', { id, version: 1, values: { department: { departmentId: known?.id } } });
    expect(again.directive).toMatchObject({
      assignments: [{ department: { name: 'Văn phòng Sở' } }],
      scope: 'DEPARTMENT',
    });
    expect(again.directive?.reading.corrections).toHaveLength(2);
    const all = await write('directive', { id, version: 2, values: { department: { name: 'Các phòng, đơn vị' } } });
    expect(all.directive?.scope).toBe('ALL_UNITS');
  });

  it('takes out what orders nothing; what people reported of it comes back with it', async () => {
    const { id, text } = await nth(2);
    await api.ask(
      `mutation ($id: ID!) { reportStatus(directiveId: $id, status: COMPLETED, on: "2025-04-01", by: "Lò Thị Hoa") { id } }`,
      { id },
    );
    const out = await write('directive', { id, version: 0, values: { dismissed: true } });
    expect(out.directive).toBeNull();
    expect((await directives()).directives.map((one) => one.text)).toEqual(orders.slice(0, 2));
    await write('withdraw', { id: out.corrections[0]?.id, version: 1 });
    expect(await nth(2)).toMatchObject({ id, text, bucket: 'COMPLETED' });
  });

  it('makes an order of words that the machine passed over', async () => {
    const { text } = (
      await api.ask<{ notice: { text: string } }>(`query ($id: ID!) { notice(id: $id) { text } }`, { id: noticeId })
    ).notice;
    const start = text.indexOf('Đã nghiệm thu');
    const made = await write('add', { noticeId, start, end: text.indexOf('\n', start) });
    expect(made.directive).toMatchObject({ text: 'Đã nghiệm thu xong kho lưu trữ.', assignments: [] });
    const { id } = await nth(0);
    expect(id).toBe(made.directive?.id);
    const named = await write('directive', {
      id,
      version: 1,
      values: { topics: ['research-programme'], urgent: true },
    });
    expect(named.directive?.topics).toEqual([{ code: 'research-programme' }]);
    expect(await refused('add', { noticeId, start, end: start + 6 })).toMatchObject({ code: 'BAD_INPUT', at: 'start' });
  });

  it('puts right what the paper says of itself and of past work', async () => {
    const notice = { id: noticeId, version: 0, values: { number: '8/TB-SKHCN', chair: { name: 'Cầm Văn Sơn' } } };
    await write('notice', notice);
    const [outcome] = (await directives()).outcomes;
    await write('outcome', { id: outcome?.id, version: 0, values: { status: 'POSTPONED' } });
    expect(await directives()).toMatchObject({ number: '8/TB-SKHCN', outcomes: [{ status: 'POSTPONED' }] });
  });

  it('is written down with who, what before and what after', async () => {
    const { id } = await nth(1);
    const made = await write('directive', {
      id,
      version: 0,
      values: { urgent: true },
      by: 'Lò Thị Hoa',
      why: 'có chữ “gấp”',
    });
    await write('withdraw', { id: made.corrections[0]?.id, version: 1 });
    expect(await audit()).toEqual([
      {
        actor: 'Lò Thị Hoa',
        action: 'correct-reading',
        subject: id,
        before: { urgent: false },
        after: { urgent: true },
      },
      {
        ...{ actor: 'người dùng tại máy', action: 'withdraw-correction', subject: id },
        ...{ before: { urgent: true }, after: { urgent: false } },
      },
    ]);
  });

  it.each([
    [{ topics: ['no-such-topic'] }, 'UNKNOWN_VALUE'],
    [{ topics: [] }, 'BAD_INPUT'],
    [{ department: { departmentId: 'x' } }, 'UNKNOWN_VALUE'],
    [{ department: { name: ' ' } }, 'BAD_INPUT'],
    [{ deadline: { due: '2025-03-20', precision: 'week' } }, 'UNKNOWN_VALUE'],
    [{}, 'BAD_INPUT'],
  ])('is refused where it cannot be: %j', async (values, code) => {
    expect(await refused('directive', { id: (await nth(0)).id, version: 0, values })).toMatchObject({ code });
    expect((await nth(0)).reading.version).toBe(0);
  });
});

describe('two people who say something of one order', () => {
  it('are not both heard: the second is told what the first said', async () => {
    const { id } = await nth(0);
    await write('directive', { id, version: 0, values: { deadline: null }, by: 'Lò Thị Hoa' });
    expect(await refused('directive', { id, version: 0, values: { urgent: true } })).toMatchObject({
      code: 'STALE_VERSION',
      message: expect.stringContaining('“Lò Thị Hoa” vừa sửa mục này (thời hạn: không có)'),
      current: { version: 1, field: 'deadline', value: 'không có', decidedBy: 'Lò Thị Hoa' },
    });
    const together = [{ urgent: true }, { continuing: true }].map((values) =>
      api.reply(mutations.directive, { id, version: 1, values }),
    );
    const replies = await Promise.all(together);
    expect(replies.filter(({ errors }) => errors)).toHaveLength(1);
  });
});

describe('what waits for a person', () => {
  it('comes least sure first, with the words in doubt', async () => {
    const items = await queue();
    expect(items.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['status', 0.4],
      ['dismissed', 0.4],
      ['deadline', 0.55],
    ]);
    expect(items[2]).toMatchObject({
      ...{ label: 'thời hạn', value: '20/03/2025 (“trước ngày 20/3/2025”)', version: 0 },
      directive: { text: orders[0] },
    });
    expect(await queue({ field: { eq: 'deadline' } })).toHaveLength(1);
    expect(await queue({ province: { eq: '51' } })).toHaveLength(0);
  });

  it('waits no more when a person agrees, and again when the agreement is withdrawn', async () => {
    const [, asked] = await queue();
    const { target, targetId: id, field, version } = asked ?? ({} as Item);
    const made = await write('confirm', { target, id, fields: [field], version });
    expect(made).toMatchObject({ waiting: 2, corrections: [{ confirms: true, value: 'không' }] });
    expect((await nth(2)).text).toBe(orders[2]);
    await write('withdraw', { id: made.corrections[0]?.id, version: 1 });
    expect(await queue()).toHaveLength(3);
  });

  it('goes with the order that is none', async () => {
    const { id } = await nth(0);
    await write('directive', { id, version: 0, values: { dismissed: true } });
    expect((await queue()).map(({ field }) => field)).toEqual(['status', 'dismissed']);
  });

  it('holds a notice as a whole until somebody has looked at it', async () => {
    const reader = readerOf({ change: (reading) => ({ ...reading, directives: [] }) });
    const file = { name: 'b.txt', bytes: Buffer.from(`trống ${serial}`) };
    const report = await importNotice(api.source, file, { actor: 'test', reader });
    expect(report).toMatchObject({ state: 'NEEDS_REVIEW', code: 'NO_DIRECTIVES' });
    const [item] = await queue({ reason: { eq: 'NOTICE' } });
    expect(item).toMatchObject({ target: 'NOTICE', targetId: report.noticeId, field: 'review' });
    await write('confirm', { target: 'NOTICE', id: report.noticeId, fields: ['review'], version: 0 });
    expect(await queue({ reason: { eq: 'NOTICE' } })).toEqual([]);
    const rows = await api.source.query(`SELECT state FROM giaoban.ingest_file WHERE notice_id = $1`, [
      report.noticeId,
    ]);
    expect(rows).toEqual([{ state: 'STORED' }]);
  });

  it('is paged without gaps', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { reviewQueue }: { reviewQueue: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await api.ask(
          `query ($after: String) { reviewQueue(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      seen.push(...reviewQueue.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = reviewQueue.pageInfo);
    }
    expect(seen).toEqual((await queue()).map(({ id }) => id));
  });
});
