import { PatternScanner, type PatternMatch } from './pattern-scanner';

/** What a recogniser sees of a scanner. */
export type Scanner = Pick<PatternScanner, 'matches' | 'test'>;

/**
 * Scanners that are asked about the same text one after the other: the first question walks over the text for all of them,
 * the others are answered from that walk. Each makes its scanner when its file is loaded.
 * @example
 * const walk = new SharedWalk();
 * const flags = walk.scanner([wordPattern('khẩn trương')]);
 * const limits = walk.scanner([wordPattern('chậm nhất')]);
 * flags.matches(key); limits.matches(key); // one walk
 */
export class SharedWalk {
  private readonly patterns: RegExp[] = [];
  /** For each pattern, whose it is and its place there. */
  private readonly owners: { owner: number; pattern: number }[] = [];
  private count = 0;
  private all: PatternScanner | null = null;
  private text: string | null = null;
  private found: PatternMatch[][] = [];

  /** One more scanner that takes part in the walk. */
  scanner(patterns: readonly RegExp[]): Scanner {
    const owner = this.count++;
    this.patterns.push(...patterns);
    this.owners.push(...patterns.map((_, pattern) => ({ owner, pattern })));
    this.all = null;
    this.text = null;
    const matches = (text: string): PatternMatch[] => [...(this.walked(text)[owner] ?? [])];
    return { matches, test: (text) => (this.walked(text)[owner]?.length ?? 0) > 0 };
  }

  private walked(text: string): PatternMatch[][] {
    if (this.text === text) return this.found;
    this.all ??= new PatternScanner(this.patterns);
    const found: PatternMatch[][] = [];
    for (const { pattern, match } of this.all.matches(text)) {
      const place = this.owners[pattern];
      if (place) (found[place.owner] ??= []).push({ pattern: place.pattern, match });
    }
    this.text = text;
    this.found = found;
    return found;
  }
}
