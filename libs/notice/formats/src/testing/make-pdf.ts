/** Words on a page: from the left and from the top, in points. */
export interface PdfText {
  x: number;
  y: number;
  text: string;
  size?: number;
  font?: string;
}

export interface PdfPageSource {
  texts: PdfText[];
  /** Drawn lines: from x, y to x, y, measured as the texts are. */
  lines?: [number, number, number, number][];
  /** A picture over the whole page, which is then shaped like it: grey points, row after row. */
  picture?: { width: number; height: number; pixels: Uint8Array };
}

const pageWidth = 595;
const pageHeight = 842;
/** Every letter is as wide as half its size. */
export const letterWidth = 0.5;

const hex = (value: number) => value.toString(16).padStart(4, '0');

/** Numbers for the letters of a document, and the table that says what they mean. */
class Letters {
  private readonly codes = new Map<string, number>();

  encode(text: string): string {
    const codes = [...text].map((char) => {
      if (!this.codes.has(char)) this.codes.set(char, this.codes.size + 1);
      return hex(this.codes.get(char) ?? 0);
    });
    return `<${codes.join('')}>`;
  }

  meaning(): string {
    const rows = [...this.codes].map(([char, code]) => `<${hex(code)}> <${hex(char.charCodeAt(0))}>`);
    const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => rows.slice(i * 100, i * 100 + 100));
    const body = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n');
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${body}\nendcmap end end`;
  }
}

const stream = (dictionary: string, data: Uint8Array | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${Buffer.from(data).length} >>\nstream\n`),
    Buffer.from(data),
    Buffer.from('\nendstream'),
  ]);

const heightOf = (picture: { width: number; height: number } | undefined) =>
  picture ? (pageWidth * picture.height) / picture.width : pageHeight;

function contentOf({ texts, lines = [], picture }: PdfPageSource, letters: Letters, fonts: string[]): string {
  const words = texts.map(({ x, y, text, size = 14, font = fonts[0] ?? '' }) => {
    const index = fonts.includes(font) ? fonts.indexOf(font) : fonts.push(font) - 1;
    return `BT /F${index} ${size} Tf ${x} ${pageHeight - y} Td ${letters.encode(text)} Tj ET`;
  });
  const strokes = lines.map(([x, y, toX, toY]) => `${x} ${pageHeight - y} m ${toX} ${pageHeight - toY} l S`);
  const image = picture ? [`q ${pageWidth} 0 0 ${heightOf(picture)} 0 0 cm /P Do Q`] : [];
  return [...image, ...words, ...strokes].join('\n');
}

/** Joins numbered objects to a file with its table of places. */
function fileOf(objects: (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    places.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  });
  const start = length();
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

/** Writes a PDF for tests: words, lines and pictures at their places; fonts are named but not held. */
export function makePdf(pages: PdfPageSource[]): Uint8Array {
  const letters = new Letters();
  const fonts = ['TimesNewRoman'];
  const contents = pages.map((page) => contentOf(page, letters, fonts));
  const objects: (string | Buffer)[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (object: string | Buffer) => `${objects.push(object)} 0 R`;
  const meaning = add(stream('', letters.meaning()));
  const fontRefs = fonts.map((name) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
    );
    const inner = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth * 1000} /FontDescriptor ${descriptor} >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${inner}] /ToUnicode ${meaning} >>`,
    );
  });
  const fontList = fontRefs.map((ref, i) => `/F${i} ${ref}`).join(' ');
  const pageRefs = pages.map(({ picture }, i) => {
    const image = picture
      ? `/XObject << /P ${add(stream(`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8`, picture.pixels))} >>`
      : '';
    const content = add(stream('', contents[i] ?? ''));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${heightOf(picture)}] /Contents ${content} /Resources << /Font << ${fontList} >> ${image} >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${pageRefs.join(' ')}] /Count ${pageRefs.length} >>`;
  return fileOf(objects);
}
