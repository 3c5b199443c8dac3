import { BytesReader } from './bytes-reader';
import type { WordBinary } from './word-binary';

interface Style {
  /** Of the style it is based on; `none` for none. */
  base: number;
  paragraph: BytesReader;
  characters: BytesReader;
}

const none = 0xfff;
const paragraphKind = 1;
const longestLine = 12;
const nothing = new BytesReader(new Uint8Array());

function readStyle(std: BytesReader, baseSize: number): Style | null {
  if (std.length < baseSize + 4) return null;
  const kind = std.u16(2) & 0xf;
  const base = std.u16(2) >> 4;
  const even = (at: number) => at + (at & 1);
  let at = even(baseSize + 2 + std.u16(baseSize) * 2 + 2);
  const next = (): BytesReader => {
    if (at + 2 > std.length) return nothing;
    const length = std.u16(at);
    const part = std.part(at + 2, length);
    at = even(at + 2 + length);
    return part;
  };
  const paragraph = kind === paragraphKind ? next() : nothing;
  return { base, paragraph: paragraph.part(2, paragraph.length), characters: next() };
}

/** What paragraphs and letters get from the styles of a Word 97 to 2003 document. */
export class DocStyles {
  private readonly styles: (Style | null)[] = [];
  /** Number of the font that is used where nothing else is said. */
  readonly standardFont: number;

  constructor(word: WordBinary) {
    const sheet = word.part('styles');
    if (sheet.length < 20) {
      this.standardFont = 0;
      return;
    }
    const headSize = sheet.u16(0);
    const count = Math.min(4000, sheet.u16(2));
    const baseSize = sheet.u16(4);
    this.standardFont = headSize >= 18 ? sheet.u16(2 + 16) : 0;
    for (let i = 0, at = headSize + 2; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.u16(at);
      this.styles.push(size === 0 ? null : readStyle(sheet.part(at + 2, size), baseSize));
      at += 2 + size;
    }
  }

  /** The changes of a style and those it is based on, the most general first. */
  paragraph(style: number): BytesReader[] {
    return this.line(style).map(({ paragraph }) => paragraph);
  }

  characters(style: number): BytesReader[] {
    return this.line(style).map(({ characters }) => characters);
  }

  private line(style: number): Style[] {
    const line: Style[] = [];
    for (let at = style; at !== none && line.length < longestLine;) {
      const found = this.styles[at];
      if (!found || line.includes(found)) break;
      line.unshift(found);
      at = found.base;
    }
    return line;
  }
}

/** The names of the fonts by their numbers. */
export function readFonts(word: WordBinary): string[] {
  const list = word.part('fonts');
  const fonts: string[] = [];
  if (list.length < 4) return fonts;
  const count = Math.min(1000, list.u16(0));
  for (let i = 0, at = 4; i < count && at < list.length; i++) {
    const size = list.u8(at);
    const letters = Math.max(0, (size - 39) >> 1);
    fonts.push(list.utf16(at + 40, letters).split('\0')[0] ?? '');
    at += size + 1;
  }
  return fonts;
}
