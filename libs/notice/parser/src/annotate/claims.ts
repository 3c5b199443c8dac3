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
}
