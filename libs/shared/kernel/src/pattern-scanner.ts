import { literalBeginnings } from './literal-beginnings';

/** A match of one of several patterns. */
export interface PatternMatch {
  /** Index of the pattern in the list given. */
  pattern: number;
  match: RegExpExecArray;
}

/** Letters of Vietnamese and most of what else occurs; a code unit beyond is rare and has no place in a tree. */
const knownCodes = 0x2000;
const isLetter = new Uint8Array(knownCodes);
for (let code = 0; code < knownCodes; code++) isLetter[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0;

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

/** The beginnings of many patterns as a tree of characters, laid out in one array for speed. */
class BeginningTree {
  private readonly symbols = new Uint8Array(knownCodes);
  private readonly width: number;
  private readonly next: Uint16Array;
  /** Patterns that may match where the beginning that ends in this node stands. */
  private readonly patterns: (number[] | undefined)[] = [];

  constructor(beginnings: readonly (readonly [string, number])[]) {
    const known = beginnings.map(([text, pattern]) => [cutAtUnknown(text), pattern] as const);
    let symbols = 0;
    let size = 1;
    for (const [text] of known) {
      size += text.length;
      for (let i = 0; i < text.length; i++)
        if (!this.symbols[text.charCodeAt(i)]) this.symbols[text.charCodeAt(i)] = ++symbols;
    }
    this.width = symbols + 1;
    this.next = new Uint16Array(size * this.width);
    let nodes = 1;
    for (const [text, pattern] of known) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const slot = node * this.width + (this.symbols[text.charCodeAt(i)] ?? 0);
        node = this.next[slot] ||= nodes++;
      }
      const here = (this.patterns[node] ??= []);
      if (!here.includes(pattern)) here.push(pattern);
    }
  }

  /** Calls back for each pattern that may match at this position. */
  visit(text: string, at: number, candidate: (pattern: number) => boolean): boolean {
    const { symbols, next, width, patterns } = this;
    let node = 0;
    for (let i = at; i < text.length; i++) {
      const code = text.charCodeAt(i);
      node = code < knownCodes ? (next[node * width + (symbols[code] ?? 0)] ?? 0) : 0;
      if (node === 0) return false;
      const here = patterns[node];
      if (here !== undefined) for (const pattern of here) if (candidate(pattern)) return true;
    }
    return false;
  }
}

function cutAtUnknown(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= knownCodes) return text.slice(0, i);
  return text;
}

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
      const code = text.charCodeAt(position);
      behindLetter = code < knownCodes && isLetter[code] === 1;
    }
    return false;
  }
}
