/** A paragraph of an old Word file. */
export interface DocParagraphSource {
  text: string;
  /** Number of its list, from 1, and its level. */
  list?: [number: number, level: number];
  font?: string;
  /** The letters are marked as deleted or hidden. */
  mark?: 'deleted' | 'hidden';
  /** It ends a cell; `row` ends the row behind it, with how its cells are merged. */
  ends?: 'cell' | 'row';
  merges?: ('none' | 'begins' | 'continues')[];
}

/** A level: kind of number (0 Arabic, 1 Roman, 4 letters, 23 bullet) and its text, `\u0000` where the number stands. */
export type DocLevel = [kind: number, text: string];

const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const padded = (data: Buffer, to: number) => Buffer.concat([data, Buffer.alloc(Math.max(0, to - data.length))]);
const pageSize = 512;

function operation(code: number, operand: number[] | Buffer): Buffer {
  return Buffer.concat([u16(code), Buffer.from(operand)]);
}

function tableDefinition(merges: DocParagraphSource['merges'] = []): Buffer {
  const codes = { none: 0, begins: 3, continues: 1 };
  const cells = merges.map((merge) => padded(u16(codes[merge] << 5), 20));
  const body = Buffer.concat([Buffer.from([merges.length]), Buffer.alloc((merges.length + 1) * 2), ...cells]);
  return operation(0xd608, Buffer.concat([u16(body.length + 1), body]));
}

interface Run {
  start: number;
  end: number;
  changes: Buffer;
}

/** A page of properties: where the runs begin, where their properties stand, the properties from the page's end. */
function propertyPages(runs: Run[], perPage: number, entrySize: 1 | 13): { pages: Buffer[]; firsts: number[] } {
  const pages: Buffer[] = [];
  const firsts: number[] = [];
  for (let i = 0; i < runs.length; i += perPage) {
    const own = runs.slice(i, i + perPage);
    const page = Buffer.alloc(pageSize);
    let free = pageSize - 2;
    own.forEach(({ start, changes }, j) => {
      page.writeUInt32LE(start, j * 4);
      const isParagraph = entrySize === 13;
      const properties = isParagraph ? Buffer.concat([u16(0), changes]) : changes;
      const even = padded(properties, properties.length + (properties.length & 1));
      const record = isParagraph
        ? Buffer.concat([Buffer.from([0, even.length / 2]), even])
        : Buffer.concat([Buffer.from([properties.length]), properties]);
      free = (free - record.length) & ~1;
      record.copy(page, free);
      page[(own.length + 1) * 4 + j * entrySize] = changes.length === 0 && !isParagraph ? 0 : free / 2;
    });
    page.writeUInt32LE(own.at(-1)?.end ?? 0, own.length * 4);
    page[pageSize - 1] = own.length;
    pages.push(page);
    firsts.push(own[0]?.start ?? 0);
  }
  return { pages, firsts };
}

function fontList(fonts: string[]): Buffer {
  const entries = fonts.map((name) => {
    const data = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, 'utf16le')]);
    return Buffer.concat([Buffer.from([data.length]), data]);
  });
  return Buffer.concat([u16(fonts.length, 0), ...entries]);
}

function listLevels(levels: DocLevel[]): Buffer {
  const all = Array.from({ length: 9 }, (_, i): DocLevel => levels[i] ?? [255, '']);
  return Buffer.concat(
    all.map(([kind, text]) => {
      const head = Buffer.alloc(28);
      head.writeInt32LE(1, 0);
      head[4] = kind;
      return Buffer.concat([head, u16(text.length), Buffer.from(text, 'utf16le')]);
    }),
  );
}

const sector = 512;
const freeSector = 0xffffffff;
const endOfChain = 0xfffffffe;

/** The container: header, one table of sectors, the directory, the streams. */
function container(streams: [name: string, data: Buffer][]): Uint8Array {
  const big = streams.map(
    ([name, data]) => [name, padded(data, Math.max(4096, Math.ceil(data.length / sector) * sector))] as const,
  );
  const table: number[] = [0xfffffffd, endOfChain];
  const starts = big.map(([, data]) => {
    const start = table.length;
    for (let left = data.length / sector; left > 0; left--) table.push(left > 1 ? table.length + 1 : endOfChain);
    return start;
  });
  const entry = (name: string, kind: number, start: number, size: number): Buffer => {
    const buffer = Buffer.alloc(128);
    buffer.write(name, 'utf16le');
    buffer.writeUInt16LE((name.length + 1) * 2, 64);
    buffer[66] = kind;
    buffer.fill(0xff, 68, 80);
    buffer.writeUInt32LE(start, 116);
    buffer.writeUInt32LE(size, 120);
    return buffer;
  };
  const root = entry('Root Entry', 5, endOfChain, 0);
  root.writeUInt32LE(1, 76);
  const entries = big.map(([name, data], i) => entry(name, 2, starts[i] ?? 0, data.length));
  entries.forEach((each, i) => i + 1 < entries.length && each.writeUInt32LE(i + 2, 72));
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const sectors = Buffer.concat([u32(...table), u32(...Array.from({ length: 128 - table.length }, () => freeSector))]);
  return Buffer.concat([
    header,
    sectors,
    padded(Buffer.concat([root, ...entries]), sector),
    ...big.map(([, data]) => data),
  ]);
}

/**
 * Writes a small Word 97 to 2003 file for tests.
 * @param narrow letters take one byte each, as in files of Western letters
 */
export function makeDoc(
  paragraphs: DocParagraphSource[],
  { lists = [], narrow = false }: { lists?: DocLevel[][]; narrow?: boolean } = {},
): Uint8Array {
  const fonts = ['Times New Roman', ...new Set(paragraphs.flatMap(({ font }) => font ?? []))];
  const textAt = 1024;
  const width = narrow ? 1 : 2;
  let text = '';
  const characterRuns: Run[] = [];
  const paragraphRuns: Run[] = [];
  const add = (words: string, mark: string, source: DocParagraphSource, changes: Buffer[]) => {
    const start = textAt + text.length * width;
    text += words + mark;
    const end = textAt + text.length * width;
    const look = [
      ...(source.font ? [operation(0x4a51, u16(fonts.indexOf(source.font)))] : []),
      ...(source.mark === 'deleted' ? [operation(0x0800, [1])] : []),
      ...(source.mark === 'hidden' ? [operation(0x083c, [1])] : []),
    ];
    characterRuns.push({ start, end, changes: Buffer.concat(look) });
    paragraphRuns.push({ start, end, changes: Buffer.concat(changes) });
  };
  for (const source of paragraphs) {
    const { list, ends } = source;
    const place = list ? [operation(0x260a, [list[1]]), operation(0x460b, u16(list[0]))] : [];
    const inTable = ends ? [operation(0x2416, [1])] : [];
    add(source.text, ends ? '\u0007' : '\r', source, [...place, ...inTable]);
    if (ends === 'row')
      add('', '\u0007', {} as DocParagraphSource, [...inTable, operation(0x2417, [1]), tableDefinition(source.merges)]);
  }
  const letters = padded(Buffer.from(text, narrow ? 'latin1' : 'utf16le'), 0);
  const firstPage = Math.ceil((textAt + letters.length) / pageSize);
  const characters = propertyPages(characterRuns, 20, 1);
  const paras = propertyPages(paragraphRuns, 8, 13);
  const pageList = (firsts: number[], end: number, page: number) =>
    Buffer.concat([u32(...firsts, end), u32(...firsts.map((_, i) => page + i))]);
  const end = textAt + letters.length;
  const piece = Buffer.concat([u32(0, text.length), u16(0), u32(narrow ? (textAt * 2) | 0x40000000 : textAt), u16(0)]);
  const patterns = lists.map((_, i) => padded(u32(100 + i), 28));
  const parts: [index: number, data: Buffer, behind?: Buffer][] = [
    [12, pageList(characters.firsts, end, firstPage)],
    [13, pageList(paras.firsts, end, firstPage + characters.pages.length)],
    [15, fontList(fonts)],
    [33, Buffer.concat([Buffer.from([2]), u32(piece.length), piece])],
    [73, Buffer.concat([u16(lists.length), ...patterns]), Buffer.concat(lists.map(listLevels))],
    [
      74,
      Buffer.concat([
        u32(lists.length),
        ...lists.map((_, i) => padded(u32(100 + i), 16)),
        ...lists.map(() => u32(freeSector)),
      ]),
    ],
  ];
  const head = Buffer.alloc(textAt);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0xc1, 2);
  head.writeUInt16LE(0x0200, 0x0a);
  head.writeUInt32LE(text.length, 0x4c);
  let table = Buffer.alloc(4);
  for (const [index, data, behind = Buffer.alloc(0)] of parts) {
    head.writeUInt32LE(table.length, 0x9a + index * 8);
    head.writeUInt32LE(data.length, 0x9a + index * 8 + 4);
    table = Buffer.concat([table, data, behind]);
  }
  const main = Buffer.concat([
    padded(Buffer.concat([head, letters]), firstPage * pageSize),
    ...characters.pages,
    ...paras.pages,
  ]);
  return container([
    ['WordDocument', main],
    ['1Table', table],
  ]);
}
