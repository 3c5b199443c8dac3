const mostFew = 12;

/** Which characters of a text are taken already, so that recognisers do not read the same words twice. */
export class Claims {
  /** The ranges taken, while they are few. */
  private readonly few: { start: number; end: number }[] = [];
  /** Each character, once the ranges are many. */
  private taken: Uint8Array | null = null;

  constructor(private readonly length: number) {}

  /** Takes a range if all of it is free. */
  take(start: number, end: number): boolean {
    if (this.touches(start, end)) return false;
    this.fill(start, end);
    return true;
  }

  /** Claims over the given ranges of a text. */
  static over(length: number, ranges: readonly { start: number; end: number }[]): Claims {
    const claims = new Claims(length);
    for (const { start, end } of ranges) claims.fill(start, end);
    return claims;
  }

  /** Whether any of a range is taken. */
  touches(start: number, end: number): boolean {
    if (this.taken === null) return end > start && this.few.some((other) => other.start < end && start < other.end);
    for (let i = start; i < end; i++) if (this.taken[i] === 1) return true;
    return false;
  }

  private fill(start: number, end: number): void {
    if (this.taken === null && this.few.length < mostFew) {
      if (end > start) this.few.push({ start, end });
      return;
    }
    this.taken ??= this.marked();
    this.taken.fill(1, start, end);
  }

  private marked(): Uint8Array {
    const taken = new Uint8Array(this.length + 1);
    for (const { start, end } of this.few) taken.fill(1, start, end);
    return taken;
  }
}
