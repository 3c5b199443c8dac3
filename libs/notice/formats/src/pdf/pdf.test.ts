import { describe, expect, it } from 'vitest';
import { tcvn3Letters } from '../encoding/tcvn3-table';
import { readAnyDocument, type AnyDocument } from '../read-any-document';
import { placesOf } from '@giao-ban/notice-model';
import { letterWidth, makePdf, type PdfPageSource, type PdfText } from '../testing/make-pdf';

async function read(pages: PdfPageSource[]): Promise<AnyDocument> {
  const result = await readAnyDocument(makePdf(pages), 'thang-4.pdf');
  if (!result.ok) throw new Error(result.error.code);
  return result.document;
}
const linesOf = ({ text }: AnyDocument) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');

const left = 85;
const size = 14;
/** Lines one below the other, from the left edge or from where `@` says: `@120 1. Văn phòng`. */
function column(y: number, lines: string[], pitch = 18): PdfText[] {
  return lines.map((line, i) => {
    const [, x, text] = /^@(\d+) (.*)$/s.exec(line) ?? [];
    return { x: Number(x ?? left), y: y + i * pitch, text: text ?? line };
  });
}
const right = 540;
const width = (text: string) => [...text].length * size * letterWidth;
/** Words set one by one with even blanks up to the right edge: the file holds no blank at all. */
function justified(y: number, x: number, text: string): PdfText[] {
  const words = text.split(' ');
  const gap = (right - x - words.reduce((sum, word) => sum + width(word), 0)) / (words.length - 1);
  let at = x;
  return words.map((word) => {
    const placed = { x: at, y, text: word };
    at += width(word) + gap;
    return placed;
  });
}

const long = 'Giao Phòng Kế hoạch chủ trì, phối hợp rà soát toàn bộ các hồ';

describe('the lines of a PDF', () => {
  it('are put together by where the words stand: blanks that are not there, are seen; false ones are not', async () => {
    const falseBlank: PdfText[] = [
      { x: left, y: 120, text: 'trước ngày tr ' },
      { x: left + width('trước ngày tr'), y: 120, text: 'ình Sở xem xét và quyết định' },
    ];
    const texts = [...justified(100, left, 'Văn phòng rà soát hồ sơ, tổng hợp và báo cáo Giám đốc Sở'), ...falseBlank];
    expect(linesOf(await read([{ texts }]))).toEqual([
      'Văn phòng rà soát hồ sơ, tổng hợp và báo cáo Giám đốc Sở trước ngày trình Sở xem xét và quyết định',
    ]);
  });

  it('are read by place and not by the order in the file, also where the fonts of a line are drawn one after the other', async () => {
    const ends = { x: left + width('Giám đốc Sở '), y: 100, text: 'kết luận cuộc họp' };
    const begins = { x: left, y: 100, text: 'Giám ', font: 'Arial' };
    const between = { x: left + width('Giám '), y: 100, text: 'đốc Sở ' };
    expect(linesOf(await read([{ texts: [ends, begins, between] }]))).toEqual(['Giám đốc Sở kết luận cuộc họp']);
  });

  it('are joined to paragraphs, a symbol that was cut without a blank', async () => {
    const texts = [
      ...justified(100, 110, long),
      ...justified(118, left, 'sơ còn tồn đọng, thực hiện theo đúng Quyết định số 12/QĐ-'),
      ...column(136, ['UBND ngày 05/4/2024, xong trước 20/4.', '@110 Giao Thanh tra tổng hợp.']),
    ];
    expect(linesOf(await read([{ texts }]))).toEqual([
      `${long} sơ còn tồn đọng, thực hiện theo đúng Quyết định số 12/QĐ-UBND ngày 05/4/2024, xong trước 20/4.`,
      'Giao Thanh tra tổng hợp.',
    ]);
  });

  it('of old fonts are decoded by the name of the font', async () => {
    const codes = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));
    const old = [...'Giao Phòng Kỹ thuật rà soát định mức'].map((char) => codes.get(char) ?? char).join('');
    expect(linesOf(await read([{ texts: [{ x: left, y: 100, text: old, font: '.VnTime' }] }]))).toEqual([
      'Giao Phòng Kỹ thuật rà soát định mức',
    ]);
  });
});

describe('the pages of a PDF', () => {
  const body = [`@110 1. ${long}`, `@110 2. ${long}`, `@110 3. ${long}`];

  it('lose their numbers and running headers; a sentence goes on over the end of a page', async () => {
    const page = (number: number, lines: string[]): PdfPageSource => ({
      texts: [
        ...(number > 1 ? [{ x: 290, y: 40, text: String(number) }] : []),
        ...column(90, lines),
        { x: left, y: 815, text: 'Số 12/TB-SCT', size: 9 },
      ],
    });
    const lines = linesOf(
      await read([page(1, [...body, `@110 4. ${long}`]), page(2, ['sơ còn tồn đọng.', ...body]), page(3, body)]),
    );
    expect(lines.filter((line) => /^\d+$|^Số 12/.test(line))).toEqual([]);
    expect(lines[3]).toBe(`4. ${long} sơ còn tồn đọng.`);
  });

  it('with two columns are read one after the other: a letterhead, and recipients beside a signature', async () => {
    const letterhead = [
      ...column(60, ['SỞ CÔNG THƯƠNG', '@95 Số: 12/TB-SCT']),
      ...column(60, ['@330 CỘNG HÒA XÃ HỘI CHỦ NGHĨA', '@350 Độc lập - Tự do', '@340 Hà Giang, ngày 05/4/2024']),
    ];
    const end = [...column(300, ['Nơi nhận:', '- Các phòng;', '- Lưu: VT.']), ...column(300, ['@380 GIÁM ĐỐC'])];
    const lines = linesOf(await read([{ texts: [...letterhead, ...column(150, body), ...end] }]));
    expect(lines.slice(0, 5)).toEqual([
      'SỞ CÔNG THƯƠNG',
      'Số: 12/TB-SCT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
      'Độc lập - Tự do',
      'Hà Giang, ngày 05/4/2024',
    ]);
    expect(lines.slice(-4)).toEqual(['Nơi nhận:', '- Các phòng;', '- Lưu: VT.', 'GIÁM ĐỐC']);
  });

  it('with a drawn table give it row by row', async () => {
    const [xs, ys] = [
      [80, 110, 330, 450, 540],
      [100, 125, 170, 200],
    ];
    const lines = [
      ...xs.map((x): [number, number, number, number] => [x, 100, x, 200]),
      ...ys.map((y): [number, number, number, number] => [80, y, 540, y]),
    ];
    const at = (x: number, y: number, text: string) => ({ x, y, text, size: 12 });
    const texts = [
      ...[at(84, 118, 'TT'), at(114, 118, 'Nội dung'), at(334, 118, 'Chủ trì'), at(454, 118, 'Thời hạn')],
      ...[
        at(84, 140, '1'),
        at(114, 140, 'Rà soát quy chế làm'),
        at(114, 156, 'việc'),
        at(334, 140, 'Văn phòng'),
        at(454, 140, '20/4'),
      ],
      ...[at(84, 190, '2'), at(114, 190, 'Mua sắm'), at(334, 190, 'Thanh tra'), at(454, 190, '30/4')],
    ];
    expect(linesOf(await read([{ texts, lines }]))).toEqual([
      '| TT | Nội dung | Chủ trì | Thời hạn |',
      '| 1 | Rà soát quy chế làm việc | Văn phòng | 20/4 |',
      '| 2 | Mua sắm | Thanh tra | 30/4 |',
    ]);
  });

  it('lead a stretch of text back to its page and place', async () => {
    const document = await read([{ texts: column(100, body) }, { texts: column(421, ['Giao Thanh tra tổng hợp.']) }]);
    const at = document.text.indexOf('Thanh tra');
    const [place] = placesOf(document.sourceMap(), at, at + 9);
    expect(place).toMatchObject({ kind: 'box', page: 2 });
    if (place?.kind !== 'box') return;
    const [, top, , bottom] = place.box;
    expect(top).toBeGreaterThan(0.47);
    expect(bottom).toBeLessThan(0.52);
  });
});

describe('a PDF that cannot be read', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['DAMAGED_FILE', 'only its first line', bytesOf('%PDF-1.7\n')],
    ['NO_TEXT', 'an empty page', makePdf([{ texts: [] }])],
    [
      'NO_TEXT',
      'a grey wall',
      makePdf([{ texts: [], picture: { width: 60, height: 80, pixels: new Uint8Array(4800).fill(120) } }]),
    ],
    [
      'TOO_MANY_PAGES',
      'a book',
      makePdf(Array.from({ length: 301 }, () => ({ texts: [{ x: 90, y: 90, text: 'x' }] }))),
    ],
    [
      'SECRET',
      'a mark of secrecy',
      makePdf([{ texts: column(80, ['SỞ CÔNG THƯƠNG', '@95 TỐI MẬT', 'Số: 01/BC-SCT']) }]),
    ],
  ])('is refused with %s: %s', async (code, _what, bytes) => {
    const result = await readAnyDocument(bytes, 'thang-4.pdf');
    expect(result).toMatchObject({ ok: false, error: { code } });
  });
});
