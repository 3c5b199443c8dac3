import { OffsetMap, TraceBuilder, matchKey } from '@giao-ban/shared-kernel';
import { dropPageFurniture } from './drop-page-furniture';
import { isCutSymbol, joinsWith, layoutOf } from './join-lines';
import { splitLines, type Line } from './line';
import { textTables } from './text-table';
import { allMatches } from '../text/all-matches';

/** A paragraph of the reading text. */
export interface Paragraph {
  start: number;
  end: number;
  text: string;
  /** The text under the key by which words are recognised; same length. */
  key: string;
}

/** What a person would read aloud: paragraphs, one line each. */
export interface ReadingText {
  text: string;
  /** The text under the key by which words are recognised; same length. */
  key: string;
  /** From positions in the reading text to positions in the input. */
  origin: OffsetMap;
  paragraphs: Paragraph[];
}

class TextWriter {
  private readonly out = new TraceBuilder();
  readonly starts: number[] = [];
  private last = '';

  write(line: Line, continues: boolean): void {
    if (this.out.length > 0) {
      if (!continues) this.out.insert('\n', line.start);
      else if (!isCutSymbol(this.last, line.text)) this.out.insert(' ', line.start);
    }
    if (!continues) this.starts.push(this.out.length);
    if (line.cells) this.row(line.cells);
    else this.words(line);
    this.last = line.text;
  }

  /** Cells between bars; words that stand in several lines are joined. */
  private row(cells: { text: string; start: number }[][]): void {
    const first = cells.flat()[0]?.start ?? 0;
    let last = first;
    this.out.insert('|', first);
    for (const cell of cells) {
      for (const { text, start } of cell) {
        this.out.insert(' ', last);
        this.out.copy(text, start);
        last = start + text.length;
      }
      this.out.insert(' |', last);
    }
  }

  /** Runs of blanks inside a line, from justified text, become one. */
  private words({ text, start }: Line): void {
    let done = 0;
    for (const run of allMatches(/\s{2,}|\t/gu, text)) {
      this.out.copy(text.slice(done, run.index), start + done);
      this.out.insert(' ', start + run.index);
      done = run.index + run[0].length;
    }
    this.out.copy(text.slice(done), start + done);
  }

  finish(): ReadingText {
    const { text, origin } = this.out.finish();
    const key = matchKey(text);
    const paragraphs = this.starts.map((start, i) => {
      const end = (this.starts[i + 1] ?? text.length + 1) - 1;
      return { start, end, text: text.slice(start, end), key: key.slice(start, end) };
    });
    return { text, key, origin, paragraphs };
  }
}

/**
 * From the lines of a page to running text: page furniture left out, hard-wrapped lines joined.
 * @example readingTextOf('1. Văn phòng Sở:\nRà soát thủ tục hành\n2\nchính.').text // '1. Văn phòng Sở:\nRà soát thủ tục hành chính.'
 */
export function readingTextOf(input: string): ReadingText {
  const { kept } = dropPageFurniture(textTables(splitLines(input)));
  const layout = layoutOf(kept);
  const writer = new TextWriter();
  kept.forEach((line, i) => {
    const before = kept[i - 1];
    writer.write(line, before !== undefined && joinsWith(before, line, layout, i));
  });
  return writer.finish();
}
