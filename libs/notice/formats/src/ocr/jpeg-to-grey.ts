import { UnreadableFile } from '../format-error';
import { PdfDocument } from '../pdf/pdf-document';
import type { GreyPicture } from './grey-picture';

const spaces: Record<number, string> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** The number of colours, in the segment that also holds the size. */
function componentsOf(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return bytes[at + 9] ?? 3;
    at += marker === 0xff ? 1 : 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return 3;
}

/** A PDF of one page that shows a JPEG: PDFs hold them as they are, and the engine for PDFs decodes them. */
function asPdf(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const space = spaces[componentsOf(bytes)];
  if (!space) throw new UnreadableFile('DAMAGED_FILE', 'ảnh JPEG lạ');
  const draw = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    ],
    [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
      bytes,
      '\nendstream',
    ],
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  let length = 9;
  const add = (part: Uint8Array | string) => {
    const buffer = Buffer.from(part);
    parts.push(buffer);
    length += buffer.length;
  };
  objects.forEach((body, i) => {
    starts.push(length);
    add(`${i + 1} 0 obj\n`);
    body.forEach(add);
    add('\nendobj\n');
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const xref = length;
  add(`xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`);
  return Buffer.concat(parts);
}

/** Decodes a JPEG. Its size must have been checked before. */
export async function jpegToGrey(bytes: Uint8Array, width: number, height: number): Promise<GreyPicture> {
  const document = await PdfDocument.open(asPdf(bytes, width, height));
  try {
    const picture = document.picture(1, 72, width * height);
    if (!picture) throw new UnreadableFile('DAMAGED_FILE', 'ảnh JPEG sai');
    return picture;
  } finally {
    document.close();
  }
}
