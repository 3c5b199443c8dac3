import WordExtractor from 'word-extractor';
import { describe, expect, it } from 'vitest';
import { tcvn3Letters } from '../encoding/tcvn3-table';
import { readAnyDocument, type AnyDocument } from '../read-any-document';
import { placesOf } from '@giao-ban/notice-model';
import { makeDoc, type DocLevel } from '../testing/make-doc';

async function read(bytes: Uint8Array): Promise<AnyDocument> {
  const result = await readAnyDocument(bytes, 'thang-4.doc');
  if (!result.ok) throw new Error(result.error.code);
  return result.document;
}
const linesOf = ({ text }: AnyDocument) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');

const outline: DocLevel[] = [
  [1, '\u0000.'],
  [0, '\u0001.'],
  [23, '-'],
];

describe('a document of Word 97 to 2003', () => {
  it('is read with its automatic numbers, as the page shows them', async () => {
    const bytes = makeDoc(
      [
        { text: 'CÔNG TÁC THÁNG 4', list: [1, 0] },
        { text: 'Văn phòng Sở', list: [1, 1] },
        { text: 'Rà soát hồ sơ', list: [1, 2] },
        { text: 'Thanh tra Sở', list: [1, 1] },
        { text: 'TỔ CHỨC THỰC HIỆN', list: [1, 0] },
        { text: 'Các phòng', list: [1, 1] },
        { text: 'Lời kết' },
      ],
      { lists: [outline] },
    );
    const document = await read(bytes);
    expect(document.mediaType).toBe('application/msword');
    expect(document.warnings).toEqual([]);
    expect(linesOf(document)).toEqual([
      'I. CÔNG TÁC THÁNG 4',
      '1. Văn phòng Sở',
      '- Rà soát hồ sơ',
      '2. Thanh tra Sở',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng',
      'Lời kết',
    ]);
  });

  it('is written in these tests as another reader of such files understands it', async () => {
    const bytes = makeDoc(Array.from({ length: 60 }, (_, i) => ({ text: `Đoạn thứ ${i}` })));
    const other = await new WordExtractor().extract(Buffer.from(bytes));
    const lines = other
      .getBody()
      .split('\n')
      .filter((line) => line !== '');
    expect(linesOf(await read(bytes))).toEqual(lines);
    expect(lines).toHaveLength(60);
  });

  it('gives a table of tasks row by row; a cell over several rows stands in each', async () => {
    const cell = (text: string) => ({ text, ends: 'cell' as const });
    const row = (text: string, merges: ('none' | 'begins' | 'continues')[]) => ({ text, ends: 'row' as const, merges });
    const bytes = makeDoc([
      ...[cell('TT'), cell('Nội dung'), row('Chủ trì', ['none', 'none', 'none'])],
      ...[cell('1'), cell('Rà soát quy chế'), row('Văn phòng', ['none', 'none', 'begins'])],
      ...[cell('2'), cell('Mua sắm'), row('', ['none', 'none', 'continues'])],
      { text: 'Lời kết' },
    ]);
    expect(linesOf(await read(bytes))).toEqual([
      '| TT | Nội dung | Chủ trì |',
      '| 1 | Rà soát quy chế | Văn phòng |',
      '| 2 | Mua sắm | Văn phòng |',
      'Lời kết',
    ]);
  });

  it('is decoded by the names of its fonts, also where letters take one byte', async () => {
    const codes = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));
    const old = (text: string) => [...text].map((char) => codes.get(char) ?? char).join('');
    const bytes = makeDoc(
      [
        { text: old('sở công thương'), font: '.VnTimeH' },
        { text: old('Giao Phòng Kỹ thuật'), font: '.VnTime' },
      ],
      { narrow: true },
    );
    expect(linesOf(await read(bytes))).toEqual(['SỞ CÔNG THƯƠNG', 'Giao Phòng Kỹ thuật']);
  });

  it('leaves out what is hidden, deleted, or only the code of a field', async () => {
    const document = await read(
      makeDoc([
        { text: 'Giao Văn phòng \u0013 PAGEREF x \u0014rà soát\u0015 hồ sơ' },
        { text: 'trước 5/4', mark: 'deleted' },
        { text: 'ẩn', mark: 'hidden' },
      ]),
    );
    expect(linesOf(document)).toEqual(['Giao Văn phòng rà soát hồ sơ']);
    expect(document.warnings.map(({ code }) => code)).toEqual(['tracked-changes']);
  });

  it('leads a stretch of text back to its paragraph', async () => {
    const document = await read(makeDoc([{ text: 'Dòng đầu' }, { text: 'Giao Thanh tra' }]));
    const at = document.text.indexOf('Thanh tra');
    expect(placesOf(document.sourceMap(), at, at + 9)).toEqual([{ kind: 'paragraph', paragraph: 1 }]);
  });
});

describe('an old Word file that cannot be read', () => {
  const good = makeDoc([{ text: 'Giao Văn phòng' }]);
  const changed = (at: number, value: number) => {
    const bytes = Uint8Array.from(good);
    // The main stream begins behind the header, the table and the directory.
    bytes[512 * 3 + at] = value;
    return bytes;
  };
  it.each([
    ['ENCRYPTED', 'a password', changed(0x0b, 0x03)],
    [
      'DAMAGED_FILE',
      'a container with nothing in it',
      Uint8Array.from([...good.subarray(0, 512), ...new Uint8Array(4000)]),
    ],
    ['SECRET', 'a mark of secrecy', makeDoc([{ text: 'SỞ CÔNG THƯƠNG' }, { text: 'MẬT' }])],
  ])('is refused with %s: %s', async (code, _what, bytes) => {
    expect(await readAnyDocument(bytes, 'thang-4.doc')).toMatchObject({ ok: false, error: { code } });
  });

  it('gives an answer whatever byte is wrong', async () => {
    const answers = new Set<string>();
    for (let at = 0; at < good.length; at += 37) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const result = await readAnyDocument(bytes, 'thang-4.doc');
      answers.add(result.ok ? 'read' : result.error.code);
    }
    expect(answers).toContain('read');
  });
});
