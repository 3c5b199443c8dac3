import type { Piece } from '../layout/page-content';
import type { PageFrame } from './page-frame';
import type { PdfiumEngine } from './pdfium-engine';
import { UnreadableFile } from '../format-error';

/** A notice has 3000 letters on a page; nothing legible has more than this. */
const mostLetters = 60_000;
const longestName = 120;

/** The fonts of letters by name; most letters share a few. */
class FontNames {
  private readonly buffer: number;

  constructor(private readonly engine: PdfiumEngine) {
    this.buffer = engine.allocate(longestName + 8);
  }

  of(text: number, letter: number): string {
    const { api, buffer } = { api: this.engine.api, buffer: this.buffer };
    const length = api.FPDFText_GetFontInfo(text, letter, buffer, longestName, buffer + longestName);
    if (length <= 1 || length > longestName) return '';
    return new TextDecoder().decode(this.engine.memory.HEAPU8.subarray(buffer, buffer + length - 1));
  }

  release(): void {
    this.engine.release(this.buffer);
  }
}

const combining = /^\p{M}$/u;
const blank = /^[\s\u00a0\u2000-\u200b]$/u;
const control = /^[\p{Cc}\ufffe\uffff]$/u;
/** The engine marks a hyphen at the end of a line so, and joins the word; symbols need it. */
const markedHyphens = new Set([0x02, 0xfffe, 0xad]);

/** The letters of one page; `unknown` of them have no meaning in the file. */
export interface PageLetters {
  pieces: Piece[];
  unknown: number;
}

/** Reads the letters of a page with their places; text that does not run level is left out (stamps, watermarks). */
export function pageLetters(engine: PdfiumEngine, page: number, frame: PageFrame, turns: number): PageLetters {
  const { api } = engine;
  const text = api.FPDFText_LoadPage(page);
  const buffer = engine.allocate(32);
  const names = new FontNames(engine);
  try {
    const count = api.FPDFText_CountChars(text);
    if (count > mostLetters) throw new UnreadableFile('UNPACKED_TOO_LARGE', `${mostLetters} chữ mỗi trang`);
    const pieces: Piece[] = [];
    let unknown = 0;
    for (let i = 0; i < count; i++) {
      if (api.FPDFText_IsGenerated(text, i) === 1) continue;
      const code = api.FPDFText_GetUnicode(text, i);
      const isUnknown = code === 0 || api.FPDFText_HasUnicodeMapError(text, i) === 1;
      if (isUnknown) unknown++;
      const char = markedHyphens.has(code) ? '-' : String.fromCodePoint(code || 0xfffd);
      const last = pieces.at(-1);
      if (combining.test(char) && last && !last.isBlank) last.text += char;
      else if (!control.test(char) && isLevel(api.FPDFText_GetCharAngle(text, i), turns))
        pieces.push(pieceAt(engine, text, i, char, frame, buffer, names));
    }
    return { pieces, unknown };
  } finally {
    names.release();
    engine.release(buffer);
    api.FPDFText_ClosePage(text);
  }
}

const quarter = Math.PI / 2;
/** Slanted letters seem turned a little, watermarks by half a quarter. */
const steepest = 0.5;

function isLevel(angle: number, turns: number): boolean {
  if (angle < 0) return true;
  const seen = (angle + turns * quarter) % (4 * quarter);
  return seen < steepest || seen > 4 * quarter - steepest;
}

function pieceAt(
  engine: PdfiumEngine,
  text: number,
  letter: number,
  char: string,
  frame: PageFrame,
  buffer: number,
  names: FontNames,
): Piece {
  const { api } = engine;
  api.FPDFText_GetLooseCharBox(text, letter, buffer);
  const [left, top, right, bottom] = [0, 1, 2, 3].map((i) => engine.float(buffer, i)) as [
    number,
    number,
    number,
    number,
  ];
  const box = frame.between(left, top, right, bottom);
  api.FPDFText_GetCharOrigin(text, letter, buffer, buffer + 8);
  const origin = frame.point(engine.double(buffer), engine.double(buffer, 1));
  const font = names.of(text, letter);
  return {
    ...box,
    text: char,
    baseline: origin.y,
    height: Math.max(2, box.bottom - box.top),
    isBold: /bold|black|heavy|[-,]b$/i.test(font),
    font,
    isBlank: blank.test(char),
  };
}
