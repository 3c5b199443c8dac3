import { RunText } from '../encoding/run-text';
import { legacyFont } from '../encoding/legacy-font';
import { UnreadableFile } from '../format-error';
import { HtmlBuilder } from '../html-builder';
import type { SourceMap } from '@giao-ban/notice-model';
import { rtfTokens, type RtfToken } from './rtf-tokens';

/** Groups that hold no text of the page. */
const skippedGroups = new Set(
  'stylesheet colortbl info pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst listtable listoverridetable rsidtbl generator xmlnstbl themedata datastore latentstyles footnote annotation nonshppict mmathPr deleted pgptbl'.split(
    ' ',
  ),
);
const characters: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00a0',
  _: '-',
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
const encodingsOfFonts: Record<number, string> = { 163: 'windows-1258' };
const deepest = 500;
const mostParagraphs = 40_000;

interface State {
  isSkipped: boolean;
  isHidden: boolean;
  isFontTable: boolean;
  font: number;
  /** How many letters stand behind a Unicode one for older readers. */
  substitutes: number;
}

interface Font {
  name: string;
  encoding: string | null;
}

class RtfReader {
  private readonly page = new HtmlBuilder();
  private readonly fonts = new Map<number, Font>();
  private readonly stack: State[] = [];
  private state: State = { isSkipped: false, isHidden: false, isFontTable: false, font: 0, substitutes: 1 };
  private standardFont = 0;
  private encoding = 'windows-1252';
  private text = new RunText();
  private bytes: number[] = [];
  private pass = 0;
  private isGroupStart = false;
  private mayBeSkipped = false;
  private paragraphs = 0;
  private row: string[][] = [];
  private cell: string[] = [];
  private isInTable = false;
  private tableIsOpen = false;

  read(source: string): { html: string; map: SourceMap } {
    for (const token of rtfTokens(source)) this.token(token);
    this.endParagraph();
    this.closeTable();
    return this.page.finish();
  }

  private token(token: RtfToken): void {
    if (token.kind !== 'byte') this.flushBytes();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'word') this.word(token.name, token.number);
    else if (this.pass > 0) this.passOver(token);
    else if (token.kind === 'byte') this.bytes.push(token.value);
    else this.plain(token.text);
    if (token.kind !== 'open' && !(token.kind === 'word' && token.name === '*')) this.isGroupStart = false;
  }

  private passOver(token: RtfToken & { kind: 'byte' | 'text' }): void {
    if (token.kind === 'byte') {
      this.pass--;
      return;
    }
    const passed = Math.min(this.pass, token.text.length);
    this.pass -= passed;
    if (passed < token.text.length) this.plain(token.text.slice(passed));
  }

  private open(): void {
    if (this.stack.length >= deepest) throw new UnreadableFile('DAMAGED_FILE', 'tệp RTF lồng quá sâu');
    this.stack.push({ ...this.state });
    this.isGroupStart = true;
    this.mayBeSkipped = false;
  }

  private close(): void {
    this.state = this.stack.pop() ?? this.state;
    this.pass = 0;
  }

  private word(name: string, number: number | null): void {
    if (name === '*') {
      this.mayBeSkipped = true;
      return;
    }
    if (this.isGroupStart && (this.mayBeSkipped || skippedGroups.has(name))) this.state.isSkipped = name !== 'shptxt';
    this.mayBeSkipped = false;
    if (name === 'fonttbl') this.state.isFontTable = true;
    else if (name === 'u' && number !== null) {
      this.add(String.fromCharCode(number & 0xffff));
      this.pass = this.state.substitutes;
    } else if (name === 'uc') this.state.substitutes = Math.max(0, Math.min(8, number ?? 1));
    else if (name === 'ansicpg') this.encoding = encodingOf(number);
    else if (name === 'deff') this.standardFont = this.state.font = number ?? 0;
    else if (name === 'f') this.state.font = number ?? 0;
    else if (name === 'fcharset' && this.state.isFontTable) this.nameFont('', encodingsOfFonts[number ?? 0] ?? null);
    else if (name === 'plain') Object.assign(this.state, { isHidden: false, font: this.standardFont });
    else if (name === 'v') this.state.isHidden = number !== 0;
    else if (!this.state.isSkipped) this.layout(name);
  }

  private layout(name: string): void {
    const char = characters[name];
    if (char !== undefined) return this.add(char);
    if (name === 'par' || name === 'page' || name === 'sect') this.endParagraph();
    else if (name === 'intbl') this.isInTable = true;
    else if (name === 'pard') this.isInTable = false;
    else if (name === 'cell') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private plain(text: string): void {
    if (this.state.isFontTable) this.nameFont(text, null);
    else this.add(text);
  }

  private nameFont(text: string, encoding: string | null): void {
    const known = this.fonts.get(this.state.font) ?? { name: '', encoding: null };
    this.fonts.set(this.state.font, {
      name: known.name + text.replace(/;$/, ''),
      encoding: encoding ?? known.encoding,
    });
  }

  /** Bytes of letters, in the encoding of their font; old Vietnamese fonts have their own. */
  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const font = this.fonts.get(this.state.font);
    const isOld = legacyFont(font?.name ?? null) !== null;
    const encoding = isOld ? 'windows-1252' : (font?.encoding ?? this.encoding);
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.bytes.splice(0)));
    this.plain(text);
  }

  private add(text: string): void {
    if (this.state.isSkipped || this.state.isHidden || this.state.isFontTable) return;
    this.text.add(text, this.fonts.get(this.state.font)?.name ?? null, false);
  }

  private take(): string {
    const words = this.text.finish().normalize('NFC');
    this.text = new RunText();
    return words;
  }

  private endParagraph(): void {
    if (++this.paragraphs > mostParagraphs) throw new UnreadableFile('UNPACKED_TOO_LARGE', `${mostParagraphs} đoạn`);
    const words = this.take();
    if (this.isInTable) {
      this.cell.push(words);
      return;
    }
    this.closeTable();
    this.show(words);
  }

  private endCell(): void {
    this.cell.push(this.take());
    this.row.push(this.cell.splice(0));
  }

  private endRow(): void {
    if (!this.tableIsOpen) this.page.markup('<table>\n');
    this.tableIsOpen = true;
    this.page.markup('<tr>');
    for (const paragraphs of this.row.splice(0)) {
      this.page.markup('<td>');
      paragraphs.forEach((words) => this.show(words));
      this.page.markup('</td>');
    }
    this.page.markup('</tr>\n');
  }

  private closeTable(): void {
    if (this.row.length > 0) this.endRow();
    if (this.tableIsOpen) this.page.markup('</table>\n');
    this.tableIsOpen = false;
  }

  private show(text: string): void {
    this.page.paragraph([{ text, place: { kind: 'paragraph', paragraph: this.paragraphs } }]);
  }
}

function encodingOf(codePage: number | null): string {
  return codePage === 1258 ? 'windows-1258' : codePage === 65001 ? 'utf-8' : 'windows-1252';
}

/**
 * Reads an RTF file, as many programs write under the name .doc. Automatic numbers stand in it as text.
 * @throws UnreadableFile
 */
export function rtfToHtml(bytes: Uint8Array): { html: string; map: SourceMap } {
  return new RtfReader().read(new TextDecoder('latin1').decode(bytes));
}
