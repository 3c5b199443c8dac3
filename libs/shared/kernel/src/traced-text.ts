/** A text that remembers where each of its pieces came from. Every stage that changes a text hands one on. */
export interface TracedText {
  readonly text: string;
  readonly origin: OffsetMap;
}

/** The way back from positions in a text. */
export interface Offsets {
  toSource(offset: number): number;
  spanToSource(start: number, end: number): [number, number];
}

/** From positions in a text to positions in the text it was made from. */
export class OffsetMap implements Offsets {
  constructor(
    private readonly starts: readonly number[],
    private readonly sources: readonly number[],
    private readonly lengths: readonly number[],
  ) {}

  /** The map of a text onto itself. */
  static identity(length: number): OffsetMap {
    return new OffsetMap([0], [0], [length]);
  }

  /** Where the character at this position stood; for an inserted character, where it was inserted. */
  toSource(offset: number): number {
    const i = this.pieceAt(offset);
    const within = offset - (this.starts[i] ?? 0);
    return (this.sources[i] ?? 0) + Math.min(within, this.lengths[i] ?? 0);
  }

  /** The range that a non-empty range of the text covers in the source. */
  spanToSource(start: number, end: number): [number, number] {
    return [this.toSource(start), end > start ? this.toSource(end - 1) + 1 : this.toSource(start)];
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The pieces `[start in the text, start in the source, length copied]`, for storing. */
  pieces(): [number, number, number][] {
    return this.starts.map((start, i) => [start, this.sources[i] ?? 0, this.lengths[i] ?? 0]);
  }
}

/**
 * Builds a text from pieces of another one.
 * @example
 * const out = new TraceBuilder();
 * out.copy('Nơi', 10);
 * out.insert(' ');
 * out.copy('nhận', 15);
 * out.finish(); // { text: 'Nơi nhận', origin: positions 0..2 -> 10..12, 4..7 -> 15..18 }
 */
export class TraceBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private readonly lengths: number[] = [];
  private size = 0;
  private nextSource = 0;

  get length(): number {
    return this.size;
  }

  /** Takes over a piece that starts at that position of the source. */
  copy(piece: string, source: number): void {
    this.push(piece, source, piece.length);
  }

  /** Adds a piece that the source does not have in this form; `source` is what it stands for. */
  insert(piece: string, source = this.nextSource): void {
    this.push(piece, source, 0);
  }

  private push(piece: string, source: number, copied: number): void {
    if (piece === '') return;
    const last = this.starts.length - 1;
    const continues =
      copied > 0 &&
      last >= 0 &&
      (this.lengths[last] ?? 0) === this.size - (this.starts[last] ?? 0) &&
      (this.sources[last] ?? 0) + (this.lengths[last] ?? 0) === source;
    if (continues) this.lengths[last] = (this.lengths[last] ?? 0) + copied;
    else {
      this.starts.push(this.size);
      this.sources.push(source);
      this.lengths.push(copied);
    }
    this.parts.push(piece);
    this.size += piece.length;
    this.nextSource = source + copied;
  }

  finish(): TracedText {
    return { text: this.parts.join(''), origin: new OffsetMap(this.starts, this.sources, this.lengths) };
  }
}

/** Two maps one after the other: from the last text through the middle one to the first. */
export function chainOffsets(last: Offsets, first: Offsets): Offsets {
  return {
    toSource: (offset) => first.toSource(last.toSource(offset)),
    spanToSource: (start, end) => first.spanToSource(...last.spanToSource(start, end)),
  };
}
