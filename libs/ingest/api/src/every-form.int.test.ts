import { inThisProcess } from '@giao-ban/notice-formats';
import {
  cell,
  makeDocx,
  makeMail,
  makePdf,
  makeZip,
  paragraph,
  run,
  table,
  type PdfText,
} from '@giao-ban/notice-formats/testing';
import { placesOf, unpackPlaces, type PackedPlaces, type SourcePlace } from '@giao-ban/notice-model';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFiles, type BatchReport } from './import-files';
import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store?.close());
beforeEach(() => store.source.query('TRUNCATE giaoban.notice, giaoban.source_file, giaoban.ingest_file CASCADE'));

function bring(...files: [name: string, bytes: Uint8Array][]): Promise<BatchReport[]> {
  const batch = files.map(([name, bytes]) => ({ name, read: async () => ({ bytes }) }));
  return importFiles(store.source, batch, { actor: 'test', reader: inThisProcess });
}

const taken = expect.stringMatching(/^(?:STORED|NEEDS_REVIEW)$/);
const told = (reports: BatchReport[]) =>
  reports.map(({ position, name, state, code }) => [position, name, state, code]);

const heading = (number: number) => [
  'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA',
  `Số: ${number}/TB-SKHCN`,
  'Sơn La, ngày 04 tháng 3 năm 2024',
  'THÔNG BÁO',
  'Kết luận giao ban tháng 3 năm 2024',
];
const orders = [
  '1. Phòng Quản lý Khoa học',
  '- Rà soát tiến độ các nhiệm vụ khoa học cấp tỉnh.',
  '2. Thanh tra Sở',
  '- Kiểm tra nhãn hàng hóa tại chợ trung tâm.',
];
const lines = (number: number) => [...heading(number), ...orders];
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const plain = (number: number) => utf8(lines(number).join('\n'));
const docx = (number: number) =>
  makeDocx(
    lines(number)
      .map((line) => paragraph(run(line)))
      .join(''),
  );

/** Each directive that was stored, with the places of its words in the file. */
async function placed(): Promise<{ text: string; places: SourcePlace[] }[]> {
  const rows: { text: string; from: number; to: number; places: PackedPlaces }[] = await store.source.query(
    `SELECT d.text, d.span_start AS "from", d.span_end AS "to", r.places FROM giaoban.directive d
     JOIN giaoban.notice_reading r ON r.agency_id = d.agency_id AND r.notice_id = d.notice_id ORDER BY d.position`,
  );
  return rows.map(({ text, from, to, places }) => ({ text, places: placesOf(unpackPlaces(places), from, to) }));
}

describe('an archive or a mail', () => {
  it('is as many notices as it holds, each with a state of its own', async () => {
    const archive = makeZip([
      { name: 'thang-3/tb.docx', data: docx(1) },
      { name: 'rỗng.txt', data: '' },
      { name: 'mật.txt', data: `TỐI MẬT\n${lines(2).join('\n')}` },
      { name: 'thư.eml', data: makeMail('Kính gửi', [{ name: 'tb.txt', type: 'text/plain', content: plain(3) }]) },
      { name: 'khóa.docx', data: 'x', isEncrypted: true },
    ]);
    const reports = await bring(['gửi.zip', archive], ['sau.txt', plain(4)]);
    expect(told(reports)).toEqual([
      [0, 'gửi.zip › thang-3 › tb.docx', taken, reports[0]?.code],
      [0, 'gửi.zip › rỗng.txt', 'REFUSED', 'EMPTY_FILE'],
      [0, 'gửi.zip › mật.txt', 'REFUSED', 'SECRET'],
      [0, 'gửi.zip › thư.eml › tb.txt', taken, reports[3]?.code],
      [0, 'gửi.zip › khóa.docx', 'REFUSED', 'ENCRYPTED'],
      [1, 'sau.txt', taken, reports[5]?.code],
    ]);
    // The archive itself is not kept: a secret paper may be in it.
    expect(await store.count('source_file')).toBe(3);
    const [named] = await store.source.query(
      "SELECT count(*) AS n FROM giaoban.ingest_file WHERE name LIKE '%mật.txt'",
    );
    expect(named).toEqual({ n: 0 });
  });

  it('brings nothing twice: neither the archive again nor its documents alone', async () => {
    const archive = makeZip([{ name: 'a.docx', data: docx(1) }]);
    await bring(['gửi.zip', archive]);
    expect(told(await bring(['lại.zip', archive], ['a.docx', docx(1)]))).toEqual([
      [0, 'lại.zip › a.docx', 'DUPLICATE', 'ALREADY_STORED'],
      [1, 'a.docx', 'DUPLICATE', 'ALREADY_STORED'],
    ]);
    expect(await store.count('notice')).toBe(1);
  });

  it('that unpacks to too much or to nothing is one refused file', async () => {
    const bomb = makeZip([{ name: 'a.txt', data: new Uint8Array(20_000_000) }]);
    expect(told(await bring(['bom.zip', bomb], ['trống.zip', makeZip([])]))).toEqual([
      [0, 'bom.zip', 'REFUSED', 'UNPACKED_TOO_LARGE'],
      [1, 'trống.zip', 'REFUSED', 'NOTHING_INSIDE'],
    ]);
  });
});

describe('a reading that had to be ended', () => {
  it.each(['TIMEOUT', 'OUT_OF_MEMORY', 'CRASHED'])('%s is a failure, and the bytes are not kept', async (code) => {
    const error = { code, message: 'Đọc tệp quá lâu. Hãy tách tệp.' };
    const reader = {
      expand: async () => null,
      readOne: async () => ({ reading: { source: { path: 'a' }, error }, places: null }),
    };
    const file = { name: 'a.pdf', read: async () => ({ bytes: utf8('%PDF-1.7') }) };
    const [report] = await importFiles(store.source, [file], { actor: 'test', reader });
    expect(report).toMatchObject({ state: 'FAILED', code, reason: error.message, noticeId: null });
    expect(await store.count('source_file')).toBe(0);
  });
});

describe('the place of a directive in its file', () => {
  it('is where its words stand on a page of a PDF', async () => {
    const pages: PdfText[][] = [heading(5), orders].map((page) =>
      page.map((text, i) => ({ x: 85, y: 90 + i * 40, text })),
    );
    await bring(['tb.pdf', makePdf(pages.map((texts) => ({ texts })))]);
    const found = await placed();
    expect(found).toHaveLength(2);
    for (const { text, places } of found) {
      const [place] = places;
      if (place?.kind !== 'box') throw new Error('no place on a page');
      const [, top, , bottom] = place.box;
      // Written from the base line of the letters, which lies within their box.
      const there = (pages[place.page - 1] ?? []).filter(({ y }) => y / 842 > top && y / 842 <= bottom + 0.003);
      expect([place.page, there.map((words) => words.text).join(' ')]).toEqual([2, `- ${text}`]);
    }
  });

  it('is the paragraph of a Word file, also in the cell of a table', async () => {
    const paragraphs = [...heading(6), ...orders];
    const tasks = [
      ['Nội dung', 'Đơn vị'],
      ['Tổng hợp kế hoạch kinh phí năm 2025', 'Văn phòng Sở'],
    ];
    const body =
      paragraphs.map((line) => paragraph(run(line))).join('') +
      table(tasks.map((row) => row.map((text) => cell(text))));
    await bring(['tb.docx', makeDocx(body)]);
    const written = [...paragraphs, ...tasks.flat()];
    const found = await placed();
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { text, places } of found) {
      const there = places.map((place) => (place.kind === 'paragraph' ? written[place.paragraph] : null));
      expect(there.join(' ')).toContain(text);
    }
  });

  it('is the characters of a text file', async () => {
    const source = plain(7).toString('utf8');
    await bring(['tb.txt', plain(7)]);
    for (const { text, places } of await placed()) {
      const there = places.map((place) => (place.kind === 'characters' ? source.slice(place.start, place.end) : ''));
      expect(there.join('')).toBe(text);
    }
  });
});
