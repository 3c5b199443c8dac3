import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnyDocument, type AnyDocument } from '../read-any-document';
import { placesOf } from '@giao-ban/notice-model';
import { makePdf } from '../testing/make-pdf';
import { pngToGrey } from './png-to-grey';
import type { GreyPicture } from './grey-picture';
import { skewOf, turned } from './straighten';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

async function read(bytes: Uint8Array, name: string): Promise<AnyDocument> {
  const result = await readAnyDocument(bytes, name);
  if (!result.ok) throw new Error(result.error.code);
  return result.document;
}
const linesOf = ({ text }: AnyDocument) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');

/** What the page of the fixtures says. */
const page = [
  '1. Giao Phòng Quản lý đô thị chủ trì, phối hợp với Thanh tra Sở rà soát các công trình chậm tiến độ, đề xuất hướng xử lý trước ngày 25/5/2024.',
  '2. Đề nghị Văn phòng Sở đôn đốc các phòng gửi báo cáo đúng hạn.',
  '| TT | Nội dung | Đơn vị chủ trì | Thời hạn |',
  '| 1 | Kiểm tra hệ thống thoát nước | Phòng Hạ tầng kỹ thuật | 10/5/2024 |',
  '| 2 | Lập danh mục nhà ở xã hội | Phòng Quản lý nhà | 20/5/2024 |',
];

function errorsIn(lines: string[]): number {
  const [wanted, found] = [page.join('\n'), lines.join('\n')];
  let row = Array.from({ length: found.length + 1 }, (_, i) => i);
  for (let i = 1; i <= wanted.length; i++) {
    const next = [i];
    for (let j = 1; j <= found.length; j++) {
      const change = (row[j - 1] ?? 0) + (wanted[i - 1] === found[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('a page that is a picture', { timeout: 120_000 }, () => {
  it.each([
    ['a tilted scan with a table, PNG', 'tilted-scan.png'],
    ['a photograph, JPEG', 'photo.jpg'],
    ['a fax, TIFF', 'fax.tif'],
    ['a scan that lies on its side', 'lying-scan.png'],
  ])('is read paragraph by paragraph and row by row: %s', async (_what, name) => {
    const document = await read(fixture(name), name);
    expect(errorsIn(linesOf(document))).toBeLessThanOrEqual(3);
    expect(document.warnings.map(({ code }) => code)).toContain('read-by-ocr');
  });

  it('in a PDF is read too, and leads back to its place on the page as it was scanned', async () => {
    const picture = pngToGrey(fixture('tilted-scan.png'));
    if (!picture) throw new Error('the fixture is no plain PNG');
    const document = await read(makePdf([{ texts: [], picture }]), 'ban-quet.pdf');
    expect(errorsIn(linesOf(document))).toBeLessThanOrEqual(8);
    const at = document.text.indexOf('Thanh tra');
    const [place] = placesOf(document.sourceMap(), at, at + 9);
    expect(place).toMatchObject({ kind: 'box', page: 1 });
    // The page leans to the right: its lines fall from left to right.
    if (place?.kind === 'box') expect(place.box[1]).toBeLessThan(0.3);
  });
});

/** Dark bars on white, as lines of text are from afar. */
function bars(width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = 60; y < height - 60; y += 40)
    for (let row = y; row < y + 12; row++) pixels.fill(20, row * width + 80, row * width + width - 80);
  return { width, height, pixels };
}

describe('setting a page straight', () => {
  it.each([-4.2, -1, 0.4, 2.3])('finds a lean of %s degrees', (degrees) => {
    const leaning = turned(bars(900, 1200), (-degrees * Math.PI) / 180);
    expect((skewOf(leaning) * 180) / Math.PI).toBeCloseTo(degrees, 0.7);
  });

  it('leaves a straight page alone', () => {
    expect(skewOf(bars(900, 1200))).toBe(0);
  });
});

describe('a picture that cannot be read', () => {
  const png = fixture('tilted-scan.png');
  const claiming = (width: number, height: number) => {
    const bytes = Uint8Array.from(png);
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    return bytes;
  };
  it.each([
    ['IMAGE_TOO_LARGE', 'more points than memory should hold', claiming(60_000, 60_000)],
    ['DAMAGED_FILE', 'no size', claiming(0, 10)],
    ['DAMAGED_FILE', 'half of it', png.subarray(0, 5000)],
    ['DAMAGED_FILE', 'only its first bytes', png.subarray(0, 20)],
  ])('is refused with %s: %s', async (code, _what, bytes) => {
    expect(await readAnyDocument(bytes, 'anh.png')).toMatchObject({ ok: false, error: { code } });
  });
});
