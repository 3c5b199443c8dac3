import type { SourceMap, Warning } from '@giao-ban/notice-model';
import { RunText } from '../encoding/run-text';
import { UnreadableFile } from '../format-error';
import { HtmlBuilder } from '../html-builder';
import { ListNumbers } from '../lists/list-numbers';
import { DocLetters } from './doc-letters';
import { readDocLists } from './doc-lists';
import { DocParagraphs, type VerticalMerge } from './doc-paragraphs';
import { DocStyles, readFonts } from './doc-styles';
import { WordBinary } from './word-binary';

/** A Word 97 to 2003 document as a page. */
export interface DocPage {
  html: string;
  map: SourceMap;
  warnings: Warning[];
}

const trackedChanges: Warning = {
  code: 'tracked-changes',
  message:
    'Tệp Word còn các sửa đổi chưa chấp nhận; đã đọc theo bản sau khi sửa. Hãy kiểm tra đó có phải bản ban hành.',
};

const paragraphEnd = '\r';
const cellEnd = '\u0007';
const pageOrSection = '\u000c';
const field = { begin: '\u0013', separator: '\u0014', end: '\u0015' };
/** Letters that stand for something else. */
const stand: Record<string, string> = {
  '\u000b': '\n',
  '\u000e': '\n',
  '\u001e': '-',
  '\u001f': '\u00ad',
  '\t': '\t',
};
const mostParagraphs = 40_000;

interface Paragraph {
  text: string;
  number: number;
}
interface Cell {
  paragraphs: Paragraph[];
  rows: number;
}

/** Gathers rows of cells; what is merged downwards stands in one cell. */
class TableRows {
  readonly rows: Cell[][] = [];
  private readonly above = new Map<number, Cell>();

  add(cells: Paragraph[][], merges: readonly VerticalMerge[]): void {
    const row: Cell[] = [];
    cells.forEach((paragraphs, column) => {
      const merge = merges[column] ?? 'none';
      const continued = merge === 'continues' ? this.above.get(column) : undefined;
      if (continued) {
        continued.rows++;
        continued.paragraphs.push(...paragraphs);
        return;
      }
      const cell = { paragraphs, rows: 1 };
      row.push(cell);
      if (merge === 'begins') this.above.set(column, cell);
      else this.above.delete(column);
    });
    this.rows.push(row);
  }
}

class DocWriter {
  private readonly page = new HtmlBuilder();
  private readonly numbers: ListNumbers;
  private readonly letters: DocLetters;
  private readonly paragraphs: DocParagraphs;
  private text = new RunText();
  private waiting: [char: string, place: number][] = [];
  private count = 0;
  private fieldDepth: ('code' | 'result')[] = [];
  private cell: Paragraph[] = [];
  private cells: Paragraph[][] = [];
  private table: TableRows | null = null;
  hasChanges = false;

  constructor(private readonly word: WordBinary) {
    const styles = new DocStyles(word);
    this.numbers = new ListNumbers(readDocLists(word));
    this.letters = new DocLetters(word.runs('characters'), styles, readFonts(word));
    this.paragraphs = new DocParagraphs(word.runs('paragraphs'), styles);
  }

  write(): { html: string; map: SourceMap } {
    for (const { text, start, width } of this.word.pieces)
      for (let i = 0; i < text.length; i++) this.character(text.charAt(i), start + i * width);
    if (this.waiting.length > 0) this.endParagraph(this.waiting.at(-1)?.[1] ?? 0, paragraphEnd);
    this.endTable();
    return this.page.finish();
  }

  private character(char: string, place: number): void {
    if (char === paragraphEnd || char === cellEnd || char === pageOrSection) this.endParagraph(place, char);
    else this.waiting.push([char, place]);
  }

  private endParagraph(place: number, mark: string): void {
    if (++this.count > mostParagraphs) throw new UnreadableFile('UNPACKED_TOO_LARGE', `${mostParagraphs} đoạn`);
    const look = this.paragraphs.look(place);
    for (const [char, at] of this.waiting) this.letter(char, at, look.style);
    this.waiting = [];
    const words = this.text.finish();
    this.text = new RunText();
    const isListed = look.list > 0 && look.list < 0x7ff && !look.endsRow;
    const number = isListed ? this.numbers.next(String(look.list), look.level) : '';
    const paragraph = { text: words.trim() === '' ? '' : number + words, number: this.count - 1 };
    if (look.endsRow) return this.endRow(look.merges);
    const isInTable = look.isInTable || mark === cellEnd;
    if (!isInTable) this.endTable();
    if (!isInTable) return this.show(paragraph);
    this.cell.push(paragraph);
    if (mark === cellEnd) this.cells.push(this.cell.splice(0));
  }

  private endRow(merges: readonly VerticalMerge[]): void {
    this.table ??= new TableRows();
    if (this.cells.length > 0) this.table.add(this.cells.splice(0), merges);
  }

  private endTable(): void {
    if (this.cell.length > 0) this.cells.push(this.cell.splice(0));
    if (this.cells.length > 0) this.endRow([]);
    if (!this.table) return;
    this.page.markup('<table>\n');
    for (const row of this.table.rows) {
      this.page.markup('<tr>');
      for (const { paragraphs, rows } of row) {
        this.page.markup(`<td rowspan="${rows}">`);
        paragraphs.forEach((paragraph) => this.show(paragraph));
        this.page.markup('</td>');
      }
      this.page.markup('</tr>\n');
    }
    this.page.markup('</table>\n');
    this.table = null;
  }

  private show({ text, number }: Paragraph): void {
    this.page.paragraph([{ text, place: { kind: 'paragraph', paragraph: number } }]);
  }

  /** Of a field (a link, a page number) only what it shows is text. */
  private letter(char: string, place: number, style: number): void {
    if (char === field.begin) this.fieldDepth.push('code');
    else if (char === field.separator) this.fieldDepth.splice(-1, 1, 'result');
    else if (char === field.end) this.fieldDepth.pop();
    else if (!this.fieldDepth.includes('code')) this.visible(char, place, style);
  }

  private visible(char: string, place: number, style: number): void {
    const look = this.letters.look(place, style);
    if (look.isDeleted || look.isInserted) this.hasChanges = true;
    if (look.isDeleted || look.isHidden) return;
    const isSigns = look.font !== null && /wingdings|webdings|symbol/i.test(look.font);
    if (look.symbol !== null) {
      if (!isSigns) this.text.add(look.symbol, look.font, look.isCapitals);
      return;
    }
    const shown = stand[char] ?? (char < ' ' || (look.isSpecial && char < '\u0030') ? '' : char);
    this.text.add(shown, look.font, look.isCapitals);
  }
}

/**
 * Reads a .doc of Word 97 to 2003: text in order, automatic numbers written out, tables as tables, old fonts decoded.
 * @throws UnreadableFile
 */
export function docToHtml(bytes: Uint8Array): DocPage {
  const writer = new DocWriter(new WordBinary(bytes));
  const { html, map } = writer.write();
  return { html, map, warnings: writer.hasChanges ? [trackedChanges] : [] };
}
