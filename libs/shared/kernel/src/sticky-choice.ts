import { BeginningTree, cutAtUnknown } from './beginning-tree';
import { literalBeginnings } from './literal-beginnings';

const enough = () => true;

/**
 * Patterns that are tried at one place of a match key, the first that matches decides. Most places begin like none of
 * them, and that is told from a few characters.
 * @example new StickyChoice([/văn phòng(?: sở)?/u, /phòng \p{L}+/u]).endAt('giao phòng tổ chức', 5) // 13
 */
export class StickyChoice {
  private readonly patterns: RegExp[];
  private readonly tree: BeginningTree;
  /** Patterns that begin in no way that can be told. */
  private readonly always: readonly boolean[];
  private readonly mayMatch: boolean[];

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns.map(({ source, flags }) => new RegExp(source, `${flags.replace(/[gy]/gu, '')}y`));
    const beginnings = patterns.map((pattern) => {
      const texts = literalBeginnings(pattern);
      return texts?.some((text) => cutAtUnknown(text) === '') ? null : texts;
    });
    this.always = beginnings.map((texts) => texts === null);
    this.mayMatch = [...this.always];
    this.tree = new BeginningTree(
      beginnings.flatMap((texts, i) => (texts ?? []).map((text): [string, number] => [text, i])),
    );
  }

  /** Where the match of the first pattern that matches here ends, or `null`. */
  endAt(text: string, at: number): number | null {
    if (this.patterns.length === 1) return this.endOfOnly(text, at);
    let any = this.always.includes(true);
    this.tree.visit(text, at, (pattern) => {
      this.mayMatch[pattern] = true;
      any = true;
      return false;
    });
    return any ? this.firstEnd(text, at) : null;
  }

  private endOfOnly(text: string, at: number): number | null {
    const [pattern] = this.patterns;
    if (!pattern || !(this.always[0] || this.tree.visit(text, at, enough))) return null;
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : null;
  }

  private firstEnd(text: string, at: number): number | null {
    let end: number | null = null;
    this.patterns.forEach((pattern, i) => {
      if (end === null && this.mayMatch[i] === true) {
        pattern.lastIndex = at;
        if (pattern.test(text)) end = pattern.lastIndex;
      }
      this.mayMatch[i] = this.always[i] ?? false;
    });
    return end;
  }
}
