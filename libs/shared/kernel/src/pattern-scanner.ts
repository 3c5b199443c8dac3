import { BeginningTree, cutAtUnknown } from './beginning-tree';
import { knownCodes, letterTable } from './letters';
import { NarrowedPattern } from './narrowed-pattern';
import { hasBranches, literalBeginnings, literalsBehind } from './literal-beginnings';

/** A match of one of several patterns. */
export interface PatternMatch {
  /** Index of the pattern in the list given. */
  pattern: number;
  match: RegExpExecArray;
}

type Found = (pattern: number, match: RegExpExecArray) => boolean;
const stopAtFirst: Found = () => true;
const [letter, beginsWord, beginsAnywhere] = [1, 2, 4];

const startsAtWord = /^\(\?<!(?:\\p\{L\}|\[\\p\{L\}(?:\\p\{N\})?\])\)/u;
const globalOf = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace(/[gy]/gu, '')}g`);

interface ScannedBeginning {
  text: string;
  /** Index of the pattern whose beginning it is. */
  pattern: number;
  narrowed: NarrowedPattern;
  /** What is tried where it stands. */
  sticky: RegExp | null;
  tries: number;
}

/** A pattern of its own takes as long to make as many tries; who reads one paper needs few of them. */
const worthNarrowing = 20;

function stickyOf(beginning: ScannedBeginning): RegExp {
  if (beginning.sticky === null || ++beginning.tries === worthNarrowing) {
    const { narrowed, text, tries } = beginning;
    beginning.sticky = tries < worthNarrowing ? narrowed.whole : narrowed.at(text);
  }
  return beginning.sticky;
}

/** Where the first of some literals stands; behind the end where there is none. */
function firstOf(literals: readonly string[], text: string): number {
  let first = text.length + 1;
  for (const literal of literals) {
    const at = text.indexOf(literal);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

/** As `matchAll` goes on: behind an empty match a character further. */
function nextOf(pattern: RegExp, text: string): RegExpExecArray | null {
  if (pattern.lastIndex > text.length) return null;
  const match = pattern.exec(text);
  if (match === null) pattern.lastIndex = text.length + 1;
  else if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  return match;
}

/**
 * Finds the matches of many patterns in one walk over a match key. A pattern is only tried where one of its literal
 * beginnings stands, so that a hundred patterns cost little more than one; what they match stays the same.
 * @example
 * const scanner = new PatternScanner([wordPattern('quý'), wordPattern('tháng \\d+')]);
 * scanner.matches('trong tháng 3').map(({ pattern }) => pattern) // [1]
 */
export class PatternScanner {
  /** All beginnings of all patterns. */
  private readonly beginnings: ScannedBeginning[] = [];
  private readonly inWords: BeginningTree;
  private readonly anywhere: BeginningTree;
  /** What each code unit means to the walk, so that most of them cost one look into a table. */
  private readonly meanings = Uint8Array.from(letterTable);
  /** Patterns that begin in no way that can be told: tried in the usual way. */
  private readonly others: [pattern: RegExp, index: number, needed: readonly string[] | null][] = [];
  private readonly nextStart: Int32Array;
  private text = '';
  private position = 0;
  private found: Found = () => true;

  constructor(patterns: readonly RegExp[]) {
    this.nextStart = new Int32Array(patterns.length);
    const atWords: [string, number][] = [];
    const atAll: [string, number][] = [];
    patterns.forEach((pattern, i) => {
      const beginnings = literalBeginnings(pattern);
      const isAtWord = startsAtWord.test(pattern.source) && !hasBranches(pattern.source);
      if (!beginnings || beginnings.some((text) => cutAtUnknown(text) === ''))
        this.others.push([globalOf(pattern), i, literalsBehind(pattern)]);
      else {
        const narrowed = new NarrowedPattern(pattern);
        for (const text of beginnings) {
          const own = this.beginnings.push({ text, pattern: i, narrowed, sticky: null, tries: 0 }) - 1;
          (isAtWord ? atWords : atAll).push([text, own]);
        }
      }
    });
    this.inWords = new BeginningTree(atWords);
    this.anywhere = new BeginningTree(atAll);
    for (const code of this.inWords.firstCodes) this.meanings[code] = (this.meanings[code] ?? 0) | beginsWord;
    for (const code of this.anywhere.firstCodes) this.meanings[code] = (this.meanings[code] ?? 0) | beginsAnywhere;
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
    return this.walk(text, stopAtFirst);
  }

  private walk(text: string, found: Found): boolean {
    for (const [pattern, i, needed] of this.others) {
      pattern.lastIndex = needed === null ? 0 : firstOf(needed, text);
      for (let match = nextOf(pattern, text); match !== null; match = nextOf(pattern, text))
        if (found(i, match)) return true;
    }
    this.nextStart.fill(0);
    this.text = text;
    this.found = found;
    const { meanings, inWords, anywhere } = this;
    let before = 0;
    for (let position = 0; position < text.length; position++) {
      const code = text.charCodeAt(position);
      const meaning = code < knownCodes ? (meanings[code] ?? 0) : 0;
      if (meaning > letter) {
        this.position = position;
        if ((meaning & beginsWord) !== 0 && (before & letter) === 0 && inWords.visit(text, position, this.candidate))
          return true;
        if ((meaning & beginsAnywhere) !== 0 && anywhere.visit(text, position, this.candidate)) return true;
      }
      before = meaning;
    }
    return false;
  }

  /** Tries the pattern whose beginning stands at the position reached. */
  private readonly candidate = (index: number): boolean => {
    const beginning = this.beginnings[index];
    if (!beginning || this.position < (this.nextStart[beginning.pattern] ?? 0)) return false;
    const sticky = stickyOf(beginning);
    sticky.lastIndex = this.position;
    const match = sticky.exec(this.text);
    if (!match) return false;
    this.nextStart[beginning.pattern] = this.position + Math.max(1, match[0].length);
    return this.found(beginning.pattern, match);
  };
}
