import type { NoticeReading } from '@giao-ban/notice-model';
import {
  AssignmentEntity,
  DepartmentAliasEntity,
  DepartmentEntity,
  DirectiveEntity,
  NoticeEntity,
} from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../import-report';
import { directive, readerOf, readingOf, unit } from '../testing/reading-of';
import { openTestStore, type TestStore } from '../testing/test-store';
import { importNotice } from './import-notice';

let store: TestStore;
let serial = 0;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store?.close());
beforeEach(async () => {
  await store.source.query(
    'TRUNCATE giaoban.notice, giaoban.source_file, giaoban.department, giaoban.audit_entry CASCADE',
  );
});

const freshBytes = () => Buffer.from(`tệp số ${++serial}`);

function bring(given: Partial<NoticeReading>, bytes: Buffer = freshBytes(), name = 'thu.txt'): Promise<ImportReport> {
  return importNotice(
    store.source,
    { name, bytes },
    { actor: 'test', reader: readerOf((read) => readingOf(read, given)), now: () => new Date('2025-09-10T03:00:00Z') },
  );
}

const stored = async () => ({
  files: await store.count('source_file'),
  notices: await store.count('notice'),
  directives: await store.count('directive'),
  assignments: await store.count('assignment'),
  topics: await store.count('directive_topic'),
  references: await store.count('directive_reference'),
  outcomes: await store.count('outcome'),
});

const rich: Partial<NoticeReading> = {
  directives: [
    directive('1/1/1', {
      deadline: { raw: 'trước ngày 20/3/2024', due: '2024-03-20', precision: 'day' },
      references: [{ raw: 'x', type: 'Kế hoạch', number: '45/KH-UBND', date: '2024-01-30', issuer: null }],
      topics: ['traceability', 'policy-drafting', 'no-such-topic'],
    }),
    directive('1/1/2', { text: 'Thường xuyên theo dõi hộp thư góp ý' }),
  ],
  outcomes: [
    { text: 'Đã xong', span: [0, 7], status: 'completed', topics: [], quantities: [{ value: 3, unit: 'mẫu' }] },
  ],
  plans: [{ text: 'Sẽ làm', span: [8, 14], topics: [], quantities: [] }],
};

describe('a notice that arrives', () => {
  it('is stored whole', async () => {
    expect(await bring(rich)).toMatchObject({ state: 'STORED', code: null, reason: null, directives: 2 });
    expect(await stored()).toEqual({
      files: 1,
      notices: 1,
      directives: 2,
      assignments: 2,
      topics: 3,
      references: 1,
      outcomes: 2,
    });
    const [first, second] = await store.source.manager.find(DirectiveEntity, { order: { position: 'ASC' } });
    expect(first).toMatchObject({
      agencyId: 'skhcn-son-la',
      dueOn: '2024-03-20',
      knownOn: '2024-03-04',
      standing: false,
    });
    expect(second).toMatchObject({ standing: true, dueOn: null });
  });

  it('leaves who, when and what in the audit trail', async () => {
    const { noticeId, fileId } = await bring(rich);
    const rows = await store.source.query('SELECT actor, action, subject_id, after FROM giaoban.audit_entry');
    expect(rows).toEqual([
      {
        actor: 'test',
        action: 'import-notice',
        subject_id: noticeId,
        after: { file: fileId, state: 'STORED', code: null, directives: 2 },
      },
    ]);
  });

  it('costs a handful of statements, however many directives it holds', async () => {
    const seen: string[] = [];
    const { logger } = store.source;
    store.source.logger = { ...silent, logQuery: (query: string) => seen.push(query) };
    const many = Array.from({ length: 40 }, (_, i) =>
      directive(`1/${i % 8}/${i}`, { department: unit(`Phòng số ${i % 8}`) }),
    );
    const report = await bring({ ...rich, directives: [...(rich.directives ?? []), ...many] });
    store.source.logger = logger;
    expect(report.directives).toBe(42);
    expect(seen.filter((query) => query.startsWith('INSERT'))).toHaveLength(13);
    expect(seen.length).toBeLessThanOrEqual(19);
  });

  it('has the same ids when it is read again from the same file', async () => {
    const bytes = freshBytes();
    const ids = async () =>
      (await store.source.manager.find(DirectiveEntity, { order: { position: 'ASC' } })).map(({ id }) => id);
    await bring(rich, bytes);
    const first = await ids();
    await store.source.query('DELETE FROM giaoban.notice');
    expect((await bring(rich, bytes)).state).toBe('STORED');
    expect(await ids()).toEqual(first);
  });

  it('is stored also where a text was cut inside a letter, and where it writes out an escape', async () => {
    const texts = ['Rà soát \ud83c', 'Rà soát \\ud83c "và" \\n'];
    const directives = texts.map((text, i) => directive(`1/1/${i}`, { text }));
    expect(await bring({ directives })).toMatchObject({ state: 'STORED' });
    const kept = await store.source.manager.find(DirectiveEntity, { order: { position: 'ASC' } });
    expect(kept.map(({ text }) => text)).toEqual(['Rà soát \ufffd', texts[1]]);
  });

  it('keeps two items of one number apart', async () => {
    expect(await bring({ directives: [directive('1/1/1'), directive('1/1/1')] })).toMatchObject({ state: 'STORED' });
    expect(await store.count('directive')).toBe(2);
  });
});

const silent = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

describe('the same file again', () => {
  it('is a duplicate that points at the stored notice', async () => {
    const bytes = freshBytes();
    const first = await bring(rich, bytes);
    const again = await bring(rich, bytes, 'tên khác.txt');
    expect(again).toMatchObject({
      state: 'DUPLICATE',
      code: 'ALREADY_STORED',
      noticeId: first.noticeId,
      directives: 2,
    });
    expect(again.reason).toContain('21/TB-SKHCN');
    expect(again.fileId).not.toBe(first.fileId);
    expect(await stored()).toMatchObject({ files: 1, notices: 1, directives: 2 });
  });

  it('is stored once when eight bring it at the same moment', async () => {
    const bytes = freshBytes();
    const reports = await Promise.all(Array.from({ length: 8 }, () => bring(rich, bytes)));
    expect(reports.map(({ state }) => state).sort()).toEqual([...Array(7).fill('DUPLICATE'), 'STORED']);
    expect(new Set(reports.map(({ noticeId }) => noticeId)).size).toBe(1);
    expect(await stored()).toMatchObject({ files: 1, notices: 1, directives: 2 });
  });

  it('meets its own departments when many notices name them first at the same moment', async () => {
    const names = ['Phòng Quản lý Khoa học', 'phòng KH-TC', 'Thanh tra Sở', 'Văn phòng Sở'];
    const reports = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        bring({
          directives: names.map((_, k) =>
            directive(`1/1/${k}`, { department: unit(names[(k + i) % names.length] ?? '') }),
          ),
        }),
      ),
    );
    expect(reports.map(({ state, code }) => [state, code])).toEqual(Array(8).fill(['STORED', null]));
    expect(await store.count('department')).toBe(names.length);
  });
});

describe('a failure in the middle', () => {
  const impossible: Partial<NoticeReading> = {
    ...rich,
    outcomes: [{ text: 'Hỏng', span: [0, 4], status: 'completed', topics: [], quantities: [] }],
    directives: [
      directive('1/1/1'),
      directive('1/1/2', { deadline: { raw: 'trước 31/02', due: '2024-02-31', precision: 'day' } }),
    ],
  };

  it('leaves nothing of the notice, and keeps the bytes for another reading', async () => {
    const failed = await bring(impossible);
    expect(failed).toMatchObject({ state: 'FAILED', code: 'STORING_FAILED', noticeId: null, directives: 0 });
    expect(failed.reason).toContain('chưa có gì');
    expect(await stored()).toMatchObject({
      files: 1,
      notices: 0,
      directives: 0,
      assignments: 0,
      topics: 0,
      outcomes: 0,
    });
    expect(await store.count('department')).toBe(0);
    const rows = await store.source.query(
      `SELECT state, agency_id, source_file_id IS NOT NULL AS kept FROM giaoban.ingest_file`,
    );
    expect(rows).toEqual([{ state: 'FAILED', agency_id: 'unassigned', kept: true }]);
  });

  it('does not stand in the way of the same file later', async () => {
    const bytes = freshBytes();
    await bring(impossible, bytes);
    expect(await bring(rich, bytes)).toMatchObject({ state: 'STORED', directives: 2 });
  });

  it('is told by the reader with a code of its own, and to the log with its cause', async () => {
    const heard: unknown[] = [];
    const report = await importNotice(
      store.source,
      { name: 'a.txt', bytes: freshBytes() },
      {
        actor: 'test',
        reader: readerOf(() => {
          throw new RangeError('bug');
        }),
        onFailure: (_, error) => heard.push(error),
      },
    );
    expect(report).toMatchObject({ state: 'FAILED', code: 'READING_FAILED' });
    expect(heard).toMatchObject([{ cause: { message: 'bug' } }]);
    // Nobody knows whether such bytes may be kept: they might bear a mark of secrecy.
    expect(await store.count('source_file')).toBe(0);
  });
});

describe('what a person should look at', () => {
  it.each<[string, Partial<NoticeReading>]>([
    ['UNKNOWN_AGENCY', { province: null }],
    ['NOT_A_NOTICE', { kind: 'other', directives: [] }],
    ['NO_DIRECTIVES', { directives: [] }],
    ['MISSING_DATE', { issuedOn: null }],
    ['FUTURE_DATE', { issuedOn: { date: '2031-01-01', precision: 'day' } }],
    ['UNUSUAL_SIZE', { directives: [directive('1/1/1', { text: 'rà soát '.repeat(2000) })] }],
    ['NO_UNIT', { directives: [directive('1/1/1', { department: null })] }],
  ])('is stored, with the code %s', async (code, given) => {
    const report = await bring(given);
    expect(report).toMatchObject({ state: 'NEEDS_REVIEW', code });
    expect(report.reason).toMatch(/^Đã lưu, nhưng cần xem lại: .+ Hãy /u);
    expect(await store.count('notice')).toBe(1);
  });

  it('is told all at once', async () => {
    const { reason } = await bring({ province: null, issuedOn: null });
    expect(reason).toContain('cơ quan ban hành; không có ngày ban hành');
  });

  it('stands under the agency for files whose issuer nobody could tell', async () => {
    await bring({ province: { code: '99', name: 'Nơi lạ' } });
    expect((await store.source.manager.find(NoticeEntity)).map(({ agencyId }) => agencyId)).toEqual(['unassigned']);
  });
});

describe('who does the work', () => {
  const assigned = async () => {
    const departments = await store.source.manager.find(DepartmentEntity);
    const rows = await store.source.manager.find(AssignmentEntity);
    return rows
      .map(({ departmentId, role }) => `${departments.find(({ id }) => id === departmentId)?.name} ${role}`)
      .sort();
  };

  it('is the unit of the heading, and partners of the same agency', async () => {
    const cooperating = [unit('Thanh tra Sở', 'inspectorate'), { raw: 'UBND huyện', families: [], external: true }];
    await bring({ directives: [directive('1/1/1', { cooperating })] });
    expect(await assigned()).toEqual(['Phòng Quản lý Khoa học LEAD', 'Thanh tra Sở COOPERATE']);
    expect((await store.source.manager.find(DirectiveEntity))[0]?.cooperating).toEqual(cooperating);
  });

  it('is counted once where a unit leads and is named as partner too', async () => {
    await bring({ directives: [directive('1/1/1', { cooperating: [unit('phòng QLKH')] })] });
    expect(await assigned()).toEqual(['Phòng Quản lý Khoa học LEAD']);
  });

  it('helps where the lead lies with another unit', async () => {
    await bring({ directives: [directive('1/1/1', { lead: false })] });
    expect(await assigned()).toEqual(['Phòng Quản lý Khoa học COOPERATE']);
  });

  it('is everybody where everybody is addressed, however that is worded', async () => {
    await bring({
      directives: ['các phòng, đơn vị', 'Các phòng chuyên môn, đơn vị trực thuộc'].map((raw, i) =>
        directive(`1/1/${i}`, { scope: 'all-units', department: unit(raw, 'all-units') }),
      ),
    });
    expect(await assigned()).toEqual(['Các phòng, đơn vị LEAD', 'Các phòng, đơn vị LEAD']);
    expect(await store.count('department_alias')).toBe(2);
  });

  it('is one department under the fullest of its names, with every spelling kept', async () => {
    await bring({ directives: [directive('1/1/1', { department: unit('phòng KH-TC', 'planning-finance') })] });
    await bring({
      directives: [directive('1/1/1', { department: unit('Phòng Kế hoạch – Tài chính', 'planning-finance') })],
    });
    const departments = await store.source.manager.find(DepartmentEntity);
    expect(departments.map(({ name }) => name)).toEqual(['Phòng Kế hoạch – Tài chính']);
    const aliases = await store.source.manager.find(DepartmentAliasEntity, { order: { raw: 'ASC' } });
    expect(aliases.map(({ raw }) => raw)).toEqual(['Phòng Kế hoạch – Tài chính', 'phòng KH-TC']);
  });

  it('follows an alias that a person gave to another department', async () => {
    await bring({ directives: [directive('1/1/1', { department: unit('Thanh tra Sở', 'inspectorate') })] });
    const [inspectorate] = await store.source.manager.find(DepartmentEntity);
    await store.source.manager.insert(DepartmentAliasEntity, {
      agencyId: 'skhcn-son-la',
      raw: 'Tổ kiểm tra',
      departmentId: inspectorate?.id ?? '',
    });
    await bring({ directives: [directive('1/1/1', { department: unit('Tổ kiểm tra') })] });
    expect(await assigned()).toEqual(['Thanh tra Sở LEAD', 'Thanh tra Sở LEAD']);
  });

  it('is a department of its own in each agency', async () => {
    await bring({});
    await bring({ province: { code: '51', name: 'Quảng Ngãi' } });
    const departments = await store.source.manager.find(DepartmentEntity);
    expect(new Set(departments.map(({ id }) => id)).size).toBe(2);
  });
});
