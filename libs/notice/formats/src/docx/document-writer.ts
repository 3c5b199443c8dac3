import { UnreadableFile } from '../format-error';
import type { SourceMap } from '@giao-ban/notice-model';
import { HtmlBuilder } from '../html-builder';
import type { ListNumbers } from '../lists/list-numbers';
import { RunText } from '../encoding/run-text';
import { listPlace, runLook, type StyleSheet } from './style-sheet';
import { tableGrid } from './table-grid';
import { child, children, valueOf, type XmlElement } from './xml-tree';

/** Content that is no longer, or not yet, part of the text, or stands in it twice. */
const skipped = new Set(
  'del moveFrom delText delInstrText instrText Fallback pPr rPr sectPr tblPr trPr tcPr tblGrid sdtPr sdtEndPr'.split(
    ' ',
  ),
);
const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const mostParagraphs = 40_000;

const characters: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '\u00ad' };

/** Walks the body of a Word document and writes it as a page. */
export class DocumentWriter {
  private readonly page = new HtmlBuilder();
  private paragraphs = 0;
  private hasChanges = false;

  constructor(
    private readonly styles: StyleSheet,
    private readonly numbers: ListNumbers,
  ) {}

  write(body: XmlElement): { html: string; map: SourceMap; hasChanges: boolean } {
    this.blocks(body);
    return { ...this.page.finish(), hasChanges: this.hasChanges };
  }

  /** Paragraphs and tables, also inside of controls and changes. */
  private blocks(container: XmlElement): void {
    for (const element of children(container)) {
      if (changes.has(element.name)) this.hasChanges = true;
      if (skipped.has(element.name)) continue;
      if (element.name === 'p') this.paragraph(element);
      else if (element.name === 'tbl') this.table(element);
      else this.blocks(element);
    }
  }

  private paragraph(element: XmlElement): void {
    if (this.paragraphs >= mostParagraphs) throw new UnreadableFile('UNPACKED_TOO_LARGE', `${mostParagraphs} đoạn`);
    const properties = child(element, 'pPr');
    const text = new RunText();
    const boxes: XmlElement[] = [];
    this.runs(element, text, boxes, valueOf(properties, 'pStyle'));
    const words = text.finish();
    // An empty paragraph of a list counts too, though nobody sees its number.
    const mark = this.mark(properties);
    const place = { kind: 'paragraph' as const, paragraph: this.paragraphs++ };
    this.page.paragraph([{ text: words.trim() === '' ? '' : mark + words, place }]);
    // A text box stands beside its paragraph: a stamp, or a part of the letterhead.
    boxes.forEach((box) => this.blocks(box));
  }

  private mark(properties: XmlElement | undefined): string {
    const style = valueOf(properties, 'pStyle');
    const own = listPlace(properties);
    const inherited = this.styles.listOf(style);
    const numId = own?.numId ?? inherited?.place.numId;
    if (numId === undefined || numId === '0') return '';
    const styleDepth = inherited ? this.numbers.levelOfStyle(numId, inherited.style) : 0;
    return this.numbers.next(numId, own?.depth ?? inherited?.place.depth ?? styleDepth);
  }

  private runs(element: XmlElement, text: RunText, boxes: XmlElement[], style: string | undefined): void {
    for (const inner of children(element)) {
      if (changes.has(inner.name)) this.hasChanges = true;
      if (skipped.has(inner.name)) continue;
      if (inner.name === 'r') this.run(inner, text, boxes, style);
      else if (inner.name === 'txbxContent') boxes.push(inner);
      else this.runs(inner, text, boxes, style);
    }
  }

  private run(run: XmlElement, text: RunText, boxes: XmlElement[], style: string | undefined): void {
    const properties = child(run, 'rPr');
    const look = this.styles.look(runLook(properties), valueOf(properties, 'rStyle'), style);
    if (look.isHidden) return;
    const isCapitals = look.isCapitals === true;
    for (const inner of children(run)) {
      const char = characters[inner.name];
      if (inner.name === 't') text.add(textOf(inner), look.font, isCapitals);
      else if (inner.name === 'sym') text.add(symbolOf(inner), inner.attributes.font ?? null, isCapitals);
      else if (char !== undefined) text.add(char, look.font, isCapitals);
      else if (!skipped.has(inner.name)) this.runs(inner, text, boxes, style);
    }
  }

  private table(table: XmlElement): void {
    this.page.markup('<table>\n');
    for (const row of tableGrid(table)) {
      this.page.markup('<tr>');
      for (const { elements, rows, columns } of row) {
        this.page.markup(`<td rowspan="${rows}" colspan="${columns}">`);
        elements.forEach((element) => this.blocks(element));
        this.page.markup('</td>');
      }
      this.page.markup('</tr>\n');
    }
    this.page.markup('</table>\n');
  }
}

const textOf = (element: XmlElement) => element.children.filter((node) => typeof node === 'string').join('');

/** A sign given by font and number; those of old text fonts are letters, those of sign fonts are ornaments. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.char ?? '', 16);
  if (!Number.isInteger(code) || code > 0xffff || /wingdings|webdings|symbol/i.test(attributes.font ?? '')) return '';
  return String.fromCharCode(code);
}
