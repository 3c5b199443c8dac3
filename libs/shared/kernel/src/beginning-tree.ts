import { knownCodes } from './letters';

/** The beginnings of many patterns as a tree of characters, laid out in one array for speed. */
export class BeginningTree {
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

  /** Whether any beginning has this code unit first. */
  beginsWith(code: number): boolean {
    return (this.next[this.symbols[code] ?? 0] ?? 0) > 0;
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

/** The part of a beginning that can stand in a tree. */
export function cutAtUnknown(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= knownCodes) return text.slice(0, i);
  return text;
}
