import { BeginningTree, cutAtUnknown } from './beginning-tree';
import { isKnownLetter } from './letters';
import { literalBeginnings } from './literal-beginnings';

/** A match of one of several patterns. */
export interface PatternMatch {
  /** Index of the pattern in the list given. */
  pattern: number;
  match: RegExpExecArray;
}

const startsAtWord = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}(?:\\p\{N\})?\])\)/u;
const hasOtherBranch = (source: string) => {
  const inner = source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, '');
  let depth = 0;
  for (const char of inner) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
};

/**
 * Finds the matches of many patterns in one walk over a match key. A pattern is only tried where one of its literal
 * beginnings stands, so that a hundred patterns cost little more than one; what they match stays the same.
 * @example
 * const scanner = new PatternScanner([wordPattern('quý'), wordPattern('tháng \\d+')]);
 * scanner.matches('trong tháng 3').map(({ pattern }) => pattern) // [1]
 */
export class PatternScanner {
  private readonly sticky: RegExp[];
  private readonly inWords: BeginningTree;
  private readonly anywhere: BeginningTree | null;
  /** Patterns that begin in no way that can be told: tried in the usual way. */
  private readonly others: [pattern: RegExp, index: number][] = [];
  private readonly nextStart: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    this.sticky = patterns.map(({ source, flags }) => new RegExp(source, `${flags.replace(/[gy]/gu, '')}y`));
    this.nextStart = new Int32Array(patterns.length);
    const atWords: [string, number][] = [];
    const atAll: [string, number][] = [];
    patterns.forEach((pattern, i) => {
      const beginnings = literalBeginnings(pattern);
      const isAtWord = startsAtWord.test(pattern.source) && !hasOtherBranch(pattern.source);
      if (!beginnings || beginnings.some((text) => cutAtUnknown(text) === ''))
        this.others.push([new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}g`), i]);
      else for (const text of beginnings) (isAtWord ? atWords : atAll).push([text, i]);
    });
    this.inWords = new BeginningTree(atWords);
    this.anywhere = atAll.length > 0 ? new BeginningTree(atAll) : null;
  }

  /** What `text.matchAll` finds for each of the patterns; by position, and at one position in no set order. */
  matches(text: string): PatternMatch[] {
    const found: PatternMatch[] = [];
    this.walk(text, (pattern, match) => {
      found.push({ pattern, match });
      return false;
    });
    return found;
  }

  /** Whether any of the patterns matches anywhere. */
  test(text: string): boolean {
    return this.walk(text, () => true);
  }

  private walk(text: string, found: (pattern: number, match: RegExpExecArray) => boolean): boolean {
    for (const [pattern, i] of this.others) {
      for (const match of text.matchAll(pattern)) if (found(i, match)) return true;
    }
    this.nextStart.fill(0);
    let position = 0;
    const candidate = (i: number): boolean => {
      const pattern = this.sticky[i];
      if (!pattern || position < (this.nextStart[i] ?? 0)) return false;
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (!match) return false;
      this.nextStart[i] = position + Math.max(1, match[0].length);
      return found(i, match);
    };
    let behindLetter = false;
    for (; position < text.length; position++) {
      if (!behindLetter && this.inWords.visit(text, position, candidate)) return true;
      if (this.anywhere?.visit(text, position, candidate)) return true;
      behindLetter = isKnownLetter(text.charCodeAt(position));
    }
    return false;
  }
}
