import type { NoticeReading, ParsedOutcome } from '@giao-ban/notice-model';
import { EvidenceEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../import-files';
import { withStandingSources } from '../relations/standing-sources';
import { directive, readerOf, readingOf, unit } from '../testing/reading-of';
import { openTestStore, type TestStore } from '../testing/test-store';
import { refreshRelations } from '../verbs/refresh-relations';
import { removeIllustrative } from '../verbs/remove-illustrative';
import { holdNotice } from './held-notice';
import { projectNotice } from './project-notice';

const [bacGiang, bacNinh] = ['skhcn-bac-giang', 'skhcn-bac-ninh-2025'];
const work = 'hội thảo nhân giống lan kim tuyến theo Kế hoạch số 77/KH-UBND ngày 14/02/2025';
const text = `Đã tổ chức ${work}`;
const done: ParsedOutcome = {
  ...{ text, span: [0, text.length], status: 'completed' },
  ...{ department: unit('Phòng Quản lý Khoa học'), topics: [], quantities: [] },
};

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store?.close());
beforeEach(async () => {
  await store.source.query('TRUNCATE giaoban.notice, giaoban.source_file, giaoban.department CASCADE');
  await bring('lệnh', '2025-05-06', {
    province: { code: '24', name: 'Bắc Giang' },
    directives: [directive('1/1/1', { text: `Tổ chức ${work}` })],
  });
  await bring(
    'báo cáo',
    '2025-09-08',
    { province: { code: '24', name: 'Bắc Ninh' }, directives: [], outcomes: [done], kind: 'conference-report' },
    true,
  );
});

function bring(name: string, day: string, given: Partial<NoticeReading>, illustrative = false) {
  const reading = { number: null, issuedOn: { date: day, precision: 'day' as const }, ...given };
  return importFiles(store.source, [{ name, read: async () => ({ bytes: Buffer.from(name) }) }], {
    ...{ actor: 'test', reader: readerOf((bytes) => readingOf(bytes, reading)), illustrative },
  });
}

const evidence = () => store.source.manager.find(EvidenceEntity);

/** Writes the successor's report anew, with these of its statements. */
async function reread(kept: 'all' | 'none', day?: string): Promise<void> {
  await store.source.transaction(async (manager) => {
    const [{ id }] = await manager.query('SELECT id FROM giaoban.notice WHERE agency_id = $1', [bacNinh]);
    const held = await holdNotice(manager, { agencyId: bacNinh, id });
    if (!held?.machine) throw new Error('The reading was not kept');
    const { reading, ids } = held.machine;
    const issuedOn = day === undefined ? reading.issuedOn : { date: day, precision: 'day' as const };
    const machine =
      kept === 'all'
        ? { reading: { ...reading, issuedOn }, ids }
        : { reading: { ...reading, outcomes: [] }, ids: { ...ids, outcomes: [] } };
    await projectNotice(manager, held, machine, []);
  });
}

describe("evidence from a paper of the agency's successor", () => {
  it('names both agencies', async () => {
    expect(await evidence()).toMatchObject([
      { agencyId: bacGiang, sourceAgencyId: bacNinh, status: 'completed', decision: 'accepted', quote: text },
    ]);
  });

  it('goes with the paper, and the order stays', async () => {
    expect(await removeIllustrative(store.source, { actor: 'test' })).toEqual({ notices: 1 });
    expect(await evidence()).toEqual([]);
    expect(await store.count('directive')).toBe(1);
  });

  it('goes at once with a statement that is read no more, and comes back with it', async () => {
    const before = await evidence();
    await reread('none');
    expect(await evidence()).toEqual([]);
    await reread('all');
    await refreshRelations(store.source, [bacNinh], { actor: 'test' });
    expect(await evidence()).toEqual(before);
  });

  it('follows the corrected day of the paper', async () => {
    await reread('all', '2025-09-15');
    expect(await evidence()).toMatchObject([{ agencyId: bacGiang, knownOn: '2025-09-15' }]);
  });

  it("keeps a person's decision while the statement is away", async () => {
    await store.source.manager.update(
      EvidenceEntity,
      { agencyId: bacGiang },
      { decision: 'rejected', decidedBy: 'chị Văn thư', version: 2 },
    );
    const before = await evidence();
    await reread('none');
    expect(await evidence()).toEqual([]);
    await reread('all');
    expect(await evidence()).toEqual(before);
  });

  it('is not written where its source went meanwhile', async () => {
    const rows = await evidence();
    expect(await withStandingSources(store.source.manager, rows)).toEqual(rows);
    await store.source.query('DELETE FROM giaoban.notice WHERE agency_id = $1', [bacNinh]);
    expect(await withStandingSources(store.source.manager, rows)).toEqual([]);
  });
});
