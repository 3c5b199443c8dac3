/** Where progress is shown: a terminal, or a file that a person asked to have it in. */
export interface ProgressTarget {
  isTerminal: boolean;
  write(text: string): void;
}

const leastBetween = 200;
const leastBetweenLines = 5000;

/** Says how far a batch is: `12/340 …`, on a terminal always in the same line. */
export class Progress {
  private done = 0;
  private shown = 0;
  private isShown = false;

  constructor(
    private readonly total: number,
    private readonly target: ProgressTarget | null,
    private readonly now: () => number = Date.now,
  ) {}

  /** One more file is done. */
  step(): void {
    this.done++;
    if (!this.target || this.total < 2 || (this.isRecent() && this.done < this.total)) return;
    this.shown = this.now();
    const text = `${this.done}/${this.total} …`;
    this.target.write(this.target.isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
    this.isShown = this.target.isTerminal;
  }

  private isRecent(): boolean {
    // A line that was taken away comes back at once.
    if (this.target?.isTerminal) return this.isShown && this.now() - this.shown < leastBetween;
    return this.now() - this.shown < leastBetweenLines;
  }

  /** Takes the line away before something else is said. */
  clear(): void {
    if (this.isShown) this.target?.write('\r\u001b[K');
    this.isShown = false;
  }
}
