import { UnreadableFile } from '../format-error';
import { BytesReader } from './bytes-reader';
import { OleFile } from './ole-file';

const wordMagic = 0xa5ec;
const firstVersion = 0xc1;
const isEncryptedFlag = 0x0100;
const usesSecondTable = 0x0200;
/** The header lists where the parts of the table stream stand, eight bytes each. */
const firstPlace = 0x9a;
const places = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  listPatterns: 73,
  lists: 74,
} as const;
const pageSize = 512;
const longestText = 5_000_000;

/** A stretch of the text: where its letters stand in the main stream, and whether they take one byte each. */
interface TextPiece {
  text: string;
  start: number;
  width: 1 | 2;
}

/** Properties that hold for the letters of the main stream from `start` to `end`. */
export interface PropertyRun {
  start: number;
  end: number;
  /** Number of the style, where the properties are a paragraph's. */
  style: number;
  changes: BytesReader;
}

/** The parts of a Word 97 to 2003 document, before anything is made of them. */
export class WordBinary {
  readonly main: BytesReader;
  readonly table: BytesReader;
  readonly pieces: TextPiece[];

  /** @throws UnreadableFile for damage, passwords and older versions */
  constructor(bytes: Uint8Array) {
    const file = new OleFile(bytes);
    const main = file.stream('WordDocument');
    if (!main) throw new UnreadableFile('DAMAGED_FILE', 'không có nội dung Word');
    this.main = new BytesReader(main);
    if (this.main.u16(0) !== wordMagic || this.main.u16(2) < firstVersion)
      throw new UnreadableFile('UNSUPPORTED_TYPE', 'tệp Word đời trước 97');
    const flags = this.main.u16(0x0a);
    if (flags & isEncryptedFlag) throw new UnreadableFile('ENCRYPTED');
    const table = file.stream(flags & usesSecondTable ? '1Table' : '0Table');
    if (!table) throw new UnreadableFile('DAMAGED_FILE', 'thiếu bảng của tệp Word');
    this.table = new BytesReader(table);
    this.pieces = this.readPieces();
  }

  /** A part of the table stream by its name. */
  place(name: keyof typeof places): { at: number; length: number } {
    const entry = firstPlace + places[name] * 8;
    if (entry + 8 > this.main.length) return { at: 0, length: 0 };
    return { at: this.main.u32(entry), length: this.main.u32(entry + 4) };
  }

  part(name: keyof typeof places): BytesReader {
    const { at, length } = this.place(name);
    return this.table.part(at, length);
  }

  private readPieces(): TextPiece[] {
    const list = this.part('pieces');
    let at = 0;
    while (at < list.length && list.u8(at) === 1) at += 3 + list.u16(at + 1);
    if (at >= list.length || list.u8(at) !== 2) throw new UnreadableFile('DAMAGED_FILE', 'thiếu bảng đoạn chữ');
    const count = Math.floor((list.u32(at + 1) - 4) / 12);
    const limit = Math.min(longestText, this.main.u32(0x4c));
    const starts = at + 5;
    const pieces: TextPiece[] = [];
    for (let i = 0; i < count; i++) {
      const [from, to] = [list.u32(starts + i * 4), Math.min(limit, list.u32(starts + i * 4 + 4))];
      if (to > from) pieces.push(this.piece(list.u32(starts + (count + 1) * 4 + i * 8 + 2), to - from));
    }
    return pieces;
  }

  private piece(place: number, letters: number): TextPiece {
    const isNarrow = (place & 0x4000_0000) !== 0;
    if (!isNarrow) return { text: this.main.utf16(place, letters), start: place, width: 2 };
    const start = (place & 0x3fff_ffff) >> 1;
    const text = new TextDecoder('windows-1252').decode(this.main.part(start, letters).bytes);
    return { text, start, width: 1 };
  }

  /** The runs of character or paragraph properties, sorted by where they begin. */
  runs(kind: 'characters' | 'paragraphs'): PropertyRun[] {
    const list = this.part(kind);
    const count = Math.max(0, Math.floor((list.length - 4) / 8));
    const runs: PropertyRun[] = [];
    for (let i = 0; i < count; i++) {
      const page = this.main.part((list.u32((count + 1) * 4 + i * 4) & 0x3f_ffff) * pageSize, pageSize);
      if (page.length === pageSize) runs.push(...(kind === 'characters' ? characterRuns(page) : paragraphRuns(page)));
    }
    return runs.sort((a, b) => a.start - b.start);
  }
}

const nothing = new BytesReader(new Uint8Array());

function characterRuns(page: BytesReader): PropertyRun[] {
  const count = page.u8(pageSize - 1);
  return Array.from({ length: Math.min(count, 101) }, (_, i) => {
    const at = page.u8((count + 1) * 4 + i) * 2;
    const changes = at === 0 ? nothing : page.part(at + 1, page.u8(at));
    return { start: page.u32(i * 4), end: page.u32(i * 4 + 4), style: 0, changes };
  });
}

function paragraphRuns(page: BytesReader): PropertyRun[] {
  const count = page.u8(pageSize - 1);
  return Array.from({ length: Math.min(count, 29) }, (_, i) => {
    const at = page.u8((count + 1) * 4 + i * 13) * 2;
    const [start, end] = [page.u32(i * 4), page.u32(i * 4 + 4)];
    if (at === 0) return { start, end, style: 0, changes: nothing };
    const words = page.u8(at);
    const [from, length] = words === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, words * 2 - 1];
    const properties = page.part(from, length);
    const style = properties.length >= 2 ? properties.u16(0) : 0;
    return { start, end, style, changes: properties.part(2, length) };
  });
}
