import type { NoticeReading, ParsedOutcome } from '@giao-ban/notice-model';
import { machine } from '@giao-ban/shared-nest';
import {
  CarryOverEntity,
  DirectiveEntity,
  DirectiveThemeEntity,
  EvidenceEntity,
  insertRows,
  ThemeEntity,
} from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../import-files';
import { directive, readerOf, readingOf, unit } from '../testing/reading-of';
import { openTestStore, type TestStore } from '../testing/test-store';
import { refreshRelations } from './refresh-relations';
import { removeIllustrative } from './remove-illustrative';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store?.close());
beforeEach(() =>
  store.source.query(
    'TRUNCATE giaoban.notice, giaoban.source_file, giaoban.department, giaoban.theme, giaoban.audit_entry CASCADE',
  ),
);

const conference =
  'Tham mưu tổ chức hội nghị tổng kết Chương trình nông thôn miền núi theo Kế hoạch số 145/KH-UBND ngày 12/01/2024';
const again =
  'Khẩn trương tổ chức hội nghị tổng kết Chương trình nông thôn miền núi theo Kế hoạch số 145/KH-UBND ngày 12/01/2024';

function paper(day: string, given: Partial<NoticeReading>): Partial<NoticeReading> {
  return { number: null, issuedOn: { date: day, precision: 'day' }, directives: [], ...given };
}
const ordered = paper('2024-02-05', { directives: [directive('1/1/1', { text: conference })] });
const orderedAgain = paper('2024-04-05', { directives: [directive('1/1/1', { text: again })] });
const text = 'Hội nghị tổng kết Chương trình nông thôn miền núi theo Kế hoạch số 145/KH-UBND ngày 12/01/2024 tạm hoãn.';
const postponed: ParsedOutcome = {
  text,
  span: [0, text.length],
  status: 'postponed',
  department: unit('Phòng Quản lý Khoa học'),
  topics: [],
  quantities: [],
};
const report = paper('2024-07-10', { kind: 'conference-report', outcomes: [postponed] });

/** Brings papers as files, in the order given. */
async function bring(papers: Partial<NoticeReading>[], options: { illustrative?: boolean } = {}) {
  const readings = new Map(papers.map((paper) => [JSON.stringify(paper), paper]));
  return importFiles(
    store.source,
    [...readings.keys()].map((name) => ({ name, read: async () => ({ bytes: Buffer.from(name) }) })),
    {
      actor: 'test',
      reader: readerOf((bytes) => readingOf(bytes, readings.get(new TextDecoder().decode(bytes)))),
      ...options,
    },
  );
}

const evidence = () => store.source.manager.find(EvidenceEntity, { order: { knownOn: 'ASC' } });
const carryOvers = () => store.source.manager.find(CarryOverEntity);

describe('what became of an order', () => {
  it('is found in a later report, whatever the order of arrival', async () => {
    await bring([report]);
    await bring([ordered]);
    expect(await evidence()).toMatchObject([
      {
        agencyId: 'skhcn-son-la',
        kind: 'outcome',
        status: 'postponed',
        decidedBy: 'machine',
        knownOn: '2024-07-10',
        quote: text,
      },
    ]);
  });

  it('is not looked for in the papers of another agency', async () => {
    await bring([ordered, { ...report, province: { code: '51', name: 'Quảng Ngãi' } }]);
    expect(await evidence()).toEqual([]);
  });

  it('is not told by a paper that says nothing of its day', async () => {
    await bring([ordered, { ...report, issuedOn: null }]);
    expect(await evidence()).toEqual([]);
  });

  it('shows that it was ordered again', async () => {
    await bring([ordered, orderedAgain]);
    expect(await evidence()).toMatchObject([{ kind: 'directive', decision: 'accepted', knownOn: '2024-04-05' }]);
    expect(await carryOvers()).toHaveLength(1);
  });

  it('has the same rows when it is computed again', async () => {
    await bring([ordered, orderedAgain, report]);
    const before = [await evidence(), await carryOvers(), await store.source.manager.find(ThemeEntity)];
    await refreshRelations(store.source, ['skhcn-son-la'], { actor: 'test' });
    expect([await evidence(), await carryOvers(), await store.source.manager.find(ThemeEntity)]).toEqual(before);
  });
});

describe('what a person decided', () => {
  it('stays, and a rejected link carries nothing over', async () => {
    await bring([ordered, orderedAgain]);
    await store.source.manager.update(
      EvidenceEntity,
      { agencyId: 'skhcn-son-la' },
      { decision: 'rejected', decidedBy: 'chị Văn thư' },
    );
    await refreshRelations(store.source, ['skhcn-son-la'], { actor: 'test' });
    expect(await evidence()).toMatchObject([{ decision: 'rejected', decidedBy: 'chị Văn thư' }]);
    expect(await carryOvers()).toEqual([]);
  });

  it('is not doubled, and given back it is the word of the machine again, under a version that never was before', async () => {
    await bring([ordered, report]);
    const [found] = await evidence();
    const decided = { agencyId: 'skhcn-son-la', decidedBy: 'chị Văn thư' };
    await store.source.manager.update(
      EvidenceEntity,
      { agencyId: 'skhcn-son-la' },
      { decision: 'rejected', decidedBy: 'chị Văn thư', version: 2 },
    );
    await refreshRelations(store.source, ['skhcn-son-la'], { actor: 'test' });
    expect(await evidence()).toMatchObject([{ ...decided, id: found?.id, decision: 'rejected', version: 2 }]);
    await store.source.manager.update(EvidenceEntity, decided, {
      decision: 'proposed',
      decidedBy: machine,
      version: 3,
    });
    await refreshRelations(store.source, ['skhcn-son-la'], { actor: 'test' });
    expect(await evidence()).toEqual([{ ...found, version: 3 }]);
  });

  it('includes what they reported themselves', async () => {
    await bring([ordered]);
    const [order] = await store.source.manager.find(DirectiveEntity);
    const reported = { kind: 'person', status: 'completed', decision: 'accepted', decidedBy: 'chị Văn thư' };
    await insertRows(store.source.manager, EvidenceEntity, [
      {
        ...reported,
        agencyId: 'skhcn-son-la',
        id: '6f0e4a52-9a0e-4c0e-8f3c-1f0e4a529a0e',
        directiveId: order?.id ?? '',
        sourceAgencyId: 'skhcn-son-la',
        outcomeId: null,
        laterDirectiveId: null,
        sourceNoticeId: null,
        confidence: 1,
        cue: '',
        quote: 'Đã họp xong',
        knownOn: '2024-06-03',
        happenedOn: '2024-05-30',
        machineDecision: null,
        recordedAt: new Date('2024-06-03T02:00:00Z'),
        version: 1,
      },
    ]);
    await bring([report]);
    expect(await evidence()).toMatchObject([reported, { kind: 'outcome', decidedBy: machine }]);
  });
});

describe('a matter that recurs', () => {
  const themes = () => store.source.manager.find(ThemeEntity);
  const members = () => store.source.manager.find(DirectiveThemeEntity);

  it('is one theme over agencies, which keeps its id and name when a notice joins', async () => {
    await bring([ordered, orderedAgain]);
    const before = await themes();
    expect(before).toHaveLength(1);
    expect(await members()).toHaveLength(2);
    await bring([{ ...orderedAgain, province: { code: '51', name: 'Quảng Ngãi' } }]);
    expect(await themes()).toEqual(before);
    expect(new Set((await members()).map(({ agencyId }) => agencyId))).toEqual(
      new Set(['skhcn-son-la', 'skhcn-quang-ngai']),
    );
  });

  it('goes with its members', async () => {
    await bring([ordered, orderedAgain], { illustrative: true });
    expect(await themes()).toHaveLength(1);
    expect(await removeIllustrative(store.source, { actor: 'test' })).toEqual({ notices: 2 });
    expect(await themes()).toEqual([]);
  });
});

describe('refreshing', () => {
  it('waits for its turn, so that twenty uploads at once end in the same state', async () => {
    const months = Array.from({ length: 20 }, (_, i) =>
      paper(`2024-${String(Math.floor(i / 2) + 1).padStart(2, '0')}-${10 + i}`, {
        directives: [directive('1/1/1', { text: `${again} (lần ${i})` })],
      }),
    );
    await Promise.all(months.map((month) => bring([month])));
    // One that came late was weighed with the words of those before it, so the last figure of its confidence may differ.
    const decisions = async () => (await evidence()).map(({ id, decision }) => `${id} ${decision}`).sort();
    const rows = await decisions();
    await refreshRelations(store.source, ['skhcn-son-la'], { actor: 'test' });
    expect(await decisions()).toEqual(rows);
    expect(rows.length).toBeGreaterThan(19);
    expect(await carryOvers()).toHaveLength(19);
  });
});

describe('removing the illustrative notices', () => {
  it('leaves what people brought, and nothing else', async () => {
    const references = [{ raw: 'x', type: 'Kế hoạch', number: '145/KH-UBND', date: '2024-01-12', issuer: null }];
    const lead = (name: string) => directive('1/1/1', { text: conference, department: unit(name), references });
    await bring([paper('2024-02-05', { directives: [lead('Phòng Quản lý Khoa học')] })]);
    const tables = [
      'notice',
      'source_file',
      'ingest_file',
      'directive',
      'assignment',
      'department',
      'legal_document',
      'evidence',
    ];
    const counts = () => Promise.all(tables.map((table) => store.count(table)));
    const before = await counts();
    const other = [{ raw: 'y', type: 'Kế hoạch', number: '9/KH-UBND', date: '2024-03-01', issuer: null }];
    await bring(
      [
        paper('2024-04-05', {
          directives: [lead('Phòng Quản lý Khoa học'), { ...lead('Thanh tra Sở'), id: '1/2/1', references: other }],
        }),
      ],
      {
        illustrative: true,
      },
    );
    expect(await counts()).not.toEqual(before);
    await removeIllustrative(store.source, { actor: 'test' });
    expect(await counts()).toEqual(before);
    expect(await removeIllustrative(store.source, { actor: 'test' })).toEqual({ notices: 0 });
  });
});
