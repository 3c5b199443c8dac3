/** Which characters of a text are taken already, so that recognisers do not read the same words twice. */
export class Claims {
  private readonly taken: Uint8Array;

  constructor(length: number) {
    this.taken = new Uint8Array(length + 1);
  }

  /** Takes a range if all of it is free. */
  take(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.taken[i] === 1) return false;
    this.taken.fill(1, start, end);
    return true;
  }

  /** Claims over the given ranges of a text. */
  static over(length: number, ranges: readonly { start: number; end: number }[]): Claims {
    const claims = new Claims(length);
    for (const { start, end } of ranges) claims.taken.fill(1, start, end);
    return claims;
  }

  /** Whether any of a range is taken. */
  touches(start: number, end: number): boolean {
    return this.taken.subarray(start, end).includes(1);
  }
}
