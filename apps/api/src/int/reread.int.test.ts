import { importNotice, rereadNotices, type RereadReport } from '@giao-ban/ingest-api';
import type { NoticeReading } from '@giao-ban/notice-model';
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
  const file = { name: 'thang-3.txt', bytes: Buffer.from(`đọc lại ${++serial}`) };
  const report = await importNotice(api.source, file, { actor: 'test', reader: readerOf() });
  noticeId = report.noticeId ?? '';
});

type Change = (reading: NoticeReading) => NoticeReading;

async function reread(change: Change, apply: boolean): Promise<RereadReport> {
  const onFailure = (_: string, error: unknown) => {
    throw error;
  };
  const [report] = await rereadNotices(api.source, { reader: readerOf({ change }), apply, actor: 'test', onFailure });
  if (!report) throw new Error('nothing was read again');
  return report;
}

/** A parser that sees a line before the orders, so that every path moves, and reads the first deadline otherwise. */
const better: Change = (reading) => ({
  ...reading,
  number: '17/TB-SKHCN',
  directives: reading.directives.map((directive, i) => ({
    ...directive,
    id: `2/1/${i + 2}`,
    deadline: i === 0 ? { raw: 'trước ngày 20/3/2025', due: '2025-03-19', precision: 'day' } : null,
  })),
});
const without =
  (place: number): Change =>
  (reading) => ({ ...reading, directives: reading.directives.filter((_, i) => i !== place) });
const same: Change = (reading) => reading;

interface Order {
  id: string;
  ordinal: string;
  text: string;
  bucket: string;
  deadline: { due: string } | null;
  evidence: { kind: string; decision: string }[];
}
const notice = async () =>
  (
    await api.ask<{ notice: { number: string; directives: Order[] } }>(
      `query ($id: ID!) { notice(id: $id) { number directives { id ordinal text bucket deadline { due } evidence { kind decision } } } }`,
      { id: noticeId },
    )
  ).notice;
const correct = async (id: string, values: object, version = 0) =>
  api.ask<{ made: { corrections: { id: string }[] } }>(
    `mutation ($id: ID!, $values: DirectiveCorrection!, $version: Int!) {
      made: correctDirective(id: $id, values: $values, version: $version) { corrections { id } } }`,
    { id, values, version },
  );
const reportDone = (id: string) =>
  api.ask(`mutation ($id: ID!) { reportStatus(directiveId: $id, status: COMPLETED, on: "2025-03-10") { id } }`, { id });
const idAt = async (place: number) => (await notice()).directives[place]?.id ?? '';

describe('reading a stored file again', () => {
  it('shows what would change, and changes nothing', async () => {
    const before = await notice();
    expect(await reread(better, false)).toMatchObject({
      state: 'CHANGED',
      applied: false,
      changes: {
        heading: [{ field: 'number', before: '7/TB-SKHCN', after: '17/TB-SKHCN' }],
        gained: [],
        lost: [],
        changed: [{ text: orders[0], fields: [{ field: 'deadline' }] }],
      },
    });
    expect(await notice()).toEqual(before);
  });

  it('changes it when told to, once, and writes it down', async () => {
    const before = await notice();
    expect((await reread(better, true)).applied).toBe(true);
    const after = await notice();
    expect(after.number).toBe('17/TB-SKHCN');
    expect(after.directives.map(({ id }) => id)).toEqual(before.directives.map(({ id }) => id));
    expect(after.directives.map(({ ordinal }) => ordinal)).toEqual(['2/1/2', '2/1/3', '2/1/4']);
    expect(await reread(better, true)).toMatchObject({ state: 'SAME', applied: false });
    const rows = await api.source.query(`SELECT action FROM giaoban.audit_entry WHERE action = 'reread-notice'`);
    expect(rows).toHaveLength(1);
  });

  it("lays people's values over the new reading again, where the order now stands", async () => {
    const id = await idAt(0);
    await correct(id, { deadline: { due: '2025-06-30' } });
    await reread(better, true);
    expect((await notice()).directives[0]).toMatchObject({ id, ordinal: '2/1/2', deadline: { due: '2025-06-30' } });
  });

  it('keeps what people reported of an order, also while the order is not read', async () => {
    const id = await idAt(1);
    await reportDone(id);
    expect(await reread(without(1), true)).toMatchObject({ changes: { lost: [orders[1]] } });
    expect((await notice()).directives).toHaveLength(2);
    expect(await reread(same, true)).toMatchObject({ changes: { gained: [orders[1]] } });
    expect((await notice()).directives[1]).toMatchObject({
      id,
      bucket: 'COMPLETED',
      evidence: [{ kind: 'PERSON', decision: 'ACCEPTED' }],
    });
  });

  it('names corrections that no longer find what they are about, and keeps them', async () => {
    const id = await idAt(1);
    await correct(id, { urgent: true });
    const report = await reread(without(1), true);
    expect(report.lostCorrections).toEqual([`việc khẩn: có (người dùng tại máy) — “${orders[1]}”`]);
    const rows = await api.source.query('SELECT lost, withdrawn_at AS withdrawn FROM giaoban.correction');
    expect(rows).toEqual([{ lost: true, withdrawn: null }]);
    await reread(same, true);
    expect(await api.source.query('SELECT lost FROM giaoban.correction')).toEqual([{ lost: false }]);
  });

  it('sees an order that a person added as that order, when rules learn to see it', async () => {
    await reread(without(1), true);
    const { text } = (
      await api.ask<{ notice: { text: string } }>(`query ($id: ID!) { notice(id: $id) { text } }`, { id: noticeId })
    ).notice;
    const start = text.indexOf(orders[1] ?? '');
    await api.ask(
      `mutation ($id: ID!, $start: Int!, $end: Int!) { addDirective(noticeId: $id, start: $start, end: $end) { version } }`,
      { id: noticeId, start, end: start + (orders[1]?.length ?? 0) },
    );
    const added = await idAt(1);
    await reread(same, true);
    const texts = (await notice()).directives.map((one) => one.text);
    expect(texts).toEqual(orders);
    expect(await idAt(1)).toBe(added);
  });

  it('brings a notice from before readings were kept up to date without losing its orders', async () => {
    const before = await notice();
    await api.source.query('DELETE FROM giaoban.notice_reading');
    const { errors } = await api.reply(
      `mutation ($id: ID!) { correctDirective(id: $id, values: { urgent: true }, version: 0) { version } }`,
      { id: await idAt(0) },
    );
    expect(errors?.[0]?.extensions.hint).toContain(`npm run reread -- --apply --notice ${noticeId}`);
    expect(await reread(better, true)).toMatchObject({ state: 'UNKEPT', applied: true });
    expect((await notice()).directives.map(({ id }) => id)).toEqual(before.directives.map(({ id }) => id));
    await correct(await idAt(0), { urgent: true });
  });

  it('leaves alone what can no longer be read', async () => {
    const before = await notice();
    const reader = readerOf();
    const error = { code: 'DAMAGED_FILE', message: 'Tệp hỏng.' };
    reader.readOne = async () => ({ reading: { source: { path: 'a' }, error }, places: null });
    const options = { reader, apply: true, actor: 'test', onFailure: () => undefined };
    expect(await rereadNotices(api.source, options)).toMatchObject([{ state: 'UNREADABLE', reason: 'Tệp hỏng.' }]);
    expect(await notice()).toEqual(before);
  });
});
