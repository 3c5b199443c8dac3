import { randomBytes } from 'node:crypto';
import { inThisProcess, maximumFileBytes } from '@giao-ban/notice-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from './import-report';
import { importFiles } from './import-files';
import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store?.close());

async function bring(name: string, bytes: Uint8Array): Promise<ImportReport> {
  const file = { name, read: async () => ({ bytes }) };
  const [report] = await importFiles(store.source, [file], { actor: 'test', reader: inThisProcess });
  if (!report) throw new Error('no report');
  return report;
}

const order = '- Rà soát tiến độ các nhiệm vụ khoa học và công nghệ, báo cáo Giám đốc Sở.';
const paper = `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA\nSố: 8/TB-SKHCN\nSơn La, ngày 04 tháng 3 năm 2024\nTHÔNG BÁO\nKết luận giao ban\n1. Văn phòng Sở\n${order}\n`;
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('whatever a file holds', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['nothing', 'rỗng.txt', Buffer.alloc(0), 'EMPTY_FILE'],
    ['a picture called text', 'ảnh.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), ''],
    ['noise', 'nhiễu.txt', randomBytes(5000), ''],
    ['an archive', 'tệp.zip', Buffer.from('504b0304140000000000', 'hex'), ''],
    ['more than anybody reads', 'lớn.txt', Buffer.alloc(maximumFileBytes + 1, 'a'), 'TOO_LARGE'],
    ['next to nothing under the name of a program', 'a.exe', utf8('MZ'), 'UNSUPPORTED_TYPE'],
  ])('%s is refused in words, and its bytes are not kept', async (_, name, bytes, code) => {
    const before = await store.count('source_file');
    const report = await bring(name, bytes);
    expect(report).toMatchObject({ state: 'REFUSED', noticeId: null, directives: 0 });
    if (code !== '') expect(report.code).toBe(code);
    expect(report.reason).toMatch(/Hãy |hãy /u);
    expect(await store.count('source_file')).toBe(before);
    const [row] = await store.source.query('SELECT state, size, sha256 FROM giaoban.ingest_file WHERE id = $1', [
      report.fileId,
    ]);
    expect(row).toEqual({ state: 'REFUSED', size: bytes.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it.each<[string, string, Uint8Array]>([
    ['in a text', 'kế hoạch tác chiến.txt', utf8(`TUYỆT MẬT\n${paper}`)],
    ['in a web page', 'b.html', utf8(`<table><tr><td>SỞ</td><td>MẬT</td></tr></table><p>${paper}</p>`)],
  ])('a mark of secrecy %s leaves a code, a hash and a day, and nothing else', async (_, name, bytes) => {
    const before = await store.count('source_file');
    const report = await bring(name, bytes);
    expect(report).toMatchObject({ name, state: 'REFUSED', code: 'SECRET', noticeId: null });
    expect(await store.count('source_file')).toBe(before);
    const [row] = await store.source.query(
      `SELECT name, media_type, size, code, reason, to_char(received_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI') AS hour
       FROM giaoban.ingest_file WHERE id = $1`,
      [report.fileId],
    );
    expect(row).toEqual({
      name: 'văn bản có dấu mật',
      media_type: 'application/octet-stream',
      size: 0,
      code: 'SECRET',
      reason: report.reason,
      hour: '00:00',
    });
    expect(report.reason).not.toContain(name);
  });

  it.each<[string, Uint8Array]>([
    ['only white space', utf8(' \n\t\n')],
    ['NUL among the letters', utf8(paper.replace('Rà', 'R\0à'))],
    ['half a letter', Buffer.concat([utf8(paper), Buffer.from([0xe1, 0xba])])],
    ['UTF-16', Buffer.from(`\ufeff${paper}`, 'utf16le')],
    ['letters outside the first plane', utf8(paper.replace('Giám đốc', 'Giám đốc 🏛️ 𝒮ở'))],
    ['loose tone marks', utf8(paper.normalize('NFD'))],
    ['one line of many pages', utf8(paper + 'rà soát '.repeat(20_000))],
    ['three thousand headings', utf8(paper + '1. Phòng\n'.repeat(3000))],
    ['markup nested without end', utf8('<div>'.repeat(20_000) + paper)],
    ['a script', utf8(`<script>alert(1)</script><p>${paper.replaceAll('\n', '<br>')}</p>`)],
    ['SQL', utf8(paper.replace('Văn phòng Sở', `'); DROP TABLE giaoban.notice; --`))],
  ])('%s ends in a named state', async (what, bytes) => {
    const report = await bring(`${what}.txt`, bytes);
    expect(['STORED', 'NEEDS_REVIEW', 'REFUSED']).toContain(report.state);
    expect(report.fileId).not.toBeNull();
    expect(report.state === 'STORED' || (report.reason ?? '').length > 20).toBe(true);
  });

  it('stored spans point at the words of the stored text', async () => {
    const wrong = await store.source.query(
      `SELECT d.ordinal FROM giaoban.directive d JOIN giaoban.notice n ON n.agency_id = d.agency_id AND n.id = d.notice_id
       WHERE n.text !~ '[\\U00010000-\\U0010FFFF]' AND substr(n.text, d.span_start + 1, d.span_end - d.span_start) <> d.text`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('whatever a file is called', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Giao ban\\Tháng 3.txt', 'Tháng 3.txt'],
    ['a\u202etxt.exe', 'atxt.exe'],
    ['x\r\nSet-Cookie: y', 'xSet-Cookie: y'],
    ['thông báo.txt'.normalize('NFD'), 'thông báo.txt'],
    ['', 'không tên'],
    ['/', 'không tên'],
    ['a'.repeat(5000), 'a'.repeat(255)],
  ])('is kept as data (%#)', async (given, kept) => {
    expect((await bring(given, utf8(`${paper}${given}`))).name).toBe(kept);
  });
});

describe('a database that is away', () => {
  it('is told for each file, and nothing is thrown', async () => {
    const away = await openTestStore();
    await away.close();
    const files = ['a.txt', 'b.txt'].map((name) => ({ name, read: async () => ({ bytes: utf8(paper + name) }) }));
    const reports = await importFiles(away.source, files, { actor: 'test', reader: inThisProcess });
    expect(reports).toMatchObject([
      { name: 'a.txt', state: 'FAILED', code: 'STORING_FAILED', fileId: null },
      { name: 'b.txt', state: 'FAILED', code: 'STORING_FAILED', fileId: null },
    ]);
  });
});

describe('a file that cannot be fetched', () => {
  it('does not stop the others', async () => {
    const gone = { name: 'mất.txt', read: () => Promise.reject(new Error('EIO')) };
    const good = { name: 'còn.txt', read: async () => ({ bytes: utf8(`${paper}còn`) }) };
    const reports = await importFiles(store.source, [gone, good], { actor: 'test', reader: inThisProcess });
    expect(reports[0]).toMatchObject({ state: 'FAILED', code: 'UNREADABLE_FILE' });
    expect(['STORED', 'NEEDS_REVIEW']).toContain(reports[1]?.state);
  });
});
