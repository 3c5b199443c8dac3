import { TraceBuilder, type TracedText } from '@giao-ban/shared-kernel';

/** Writes flowing text: runs of blanks become one, breaks are written before the next word only. */
export class BlockWriter {
  private readonly out = new TraceBuilder();
  private pending: '' | ' ' | '\n' | '\n\n' = '';
  private prefix = '';
  private isAfterMark = false;

  character(char: string, at: number): void {
    if (/\s/.test(char) && char !== '\u00a0') {
      if (this.pending === '' && this.prefix === '' && !this.isAfterMark) this.pending = ' ';
      return;
    }
    this.flush(at);
    this.isAfterMark = false;
    this.out.copy(char, at);
  }

  /** A mark that the page shows and the source does not have, such as the number of a list item. */
  mark(mark: string): void {
    this.prefix = mark;
  }

  /** Writes the mark now, also where no word follows: an empty cell still has its bar. */
  flushMark(at: number): void {
    this.flush(at);
  }

  line(): void {
    if (this.pending !== '\n\n') this.pending = '\n';
  }

  block(): void {
    this.pending = '\n\n';
  }

  finish(): TracedText {
    return this.out.finish();
  }

  private flush(at: number): void {
    if (this.out.length > 0 && this.pending) this.out.insert(this.pending, at);
    this.pending = '';
    if (this.prefix) {
      this.out.insert(this.prefix, at);
      this.isAfterMark = true;
    }
    this.prefix = '';
  }
}
