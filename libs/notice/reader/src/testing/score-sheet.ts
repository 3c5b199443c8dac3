import { emptyTallies, type Difference, type Measure, type Tally } from './tally';

/** Enough of a text to know it by. */
export const shorten = (text: string): string =>
  (text.length > 90 ? `${text.slice(0, 89)}…` : text).replace(/\n/g, ' ');
const say = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** Where one notice's right, missed and invented things are written down. */
export class ScoreSheet {
  readonly tallies = emptyTallies();
  readonly differences: Omit<Difference, 'notice'>[] = [];

  count(measure: Measure, { right, missed, invented }: Tally): void {
    const tally = this.tallies[measure];
    tally.right += right;
    tally.missed += missed;
    tally.invented += invented;
  }

  missed(measure: Measure, text: string): void {
    this.count(measure, { right: 0, missed: 1, invented: 0 });
    this.note(measure, `lost: ${shorten(text)}`);
  }

  invented(measure: Measure, text: string): void {
    this.count(measure, { right: 0, missed: 0, invented: 1 });
    this.note(measure, `invented: ${shorten(text)}`);
  }

  /** A single value: wrong is both missed and invented. */
  value(measure: Measure, right: boolean, at: string, wanted: unknown, found: unknown): void {
    this.count(measure, right ? { right: 1, missed: 0, invented: 0 } : { right: 0, missed: 1, invented: 1 });
    if (!right) this.note(measure, `${at}: ${say(wanted)}, read ${say(found)}`);
  }

  /** Something that may be absent: absence read as absence counts nowhere. */
  maybe(measure: Measure, right: boolean, at: string, wanted: unknown, found: unknown): void {
    const [has, got] = [Boolean(wanted), Boolean(found)];
    if (right) this.count(measure, { right: got ? 1 : 0, missed: 0, invented: 0 });
    else {
      this.count(measure, { right: 0, missed: has ? 1 : 0, invented: got ? 1 : 0 });
      this.note(measure, `${at}: ${say(wanted)}, read ${say(found)}`);
    }
  }

  list(measure: Measure, tally: Tally, at: string, wanted: readonly string[], found: readonly string[]): void {
    this.count(measure, tally);
    if (tally.missed + tally.invented > 0) {
      this.note(measure, `${at}: [${wanted.join('; ')}], read [${found.join('; ')}]`);
    }
  }

  private note(measure: Measure, what: string): void {
    this.differences.push({ measure, what });
  }
}
