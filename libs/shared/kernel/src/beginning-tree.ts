import { knownCodes } from './letters';

type Beginning = readonly [text: string, pattern: number];

/** The fields of a node, side by side so that one look into the memory serves all. */
const [code, firstChild, childCount, ending, fields] = [0, 1, 2, 3, 4];

/**
 * The beginnings of many patterns as a tree of characters. Most words part from it at their second character, so the
 * first two are looked up in a table. What is behind them lies close together: the children of a node side by side, and
 * those of the first one right behind them.
 */
export class BeginningTree {
  /** The first code units of all beginnings. */
  readonly firstCodes: readonly number[];
  private readonly symbols = new Uint8Array(knownCodes);
  private readonly width: number;
  /** Patterns that begin with one known character. */
  private readonly singles: number[][] = [];
  /** The node behind two characters, 0 for none. */
  private readonly pairs: Uint16Array;
  private readonly nodes: Uint16Array;
  /** Patterns that may match where the beginning that ends in a node stands; 0 of the node for none. */
  private readonly endings: number[][] = [[]];

  constructor(beginnings: readonly Beginning[]) {
    const known = byText(beginnings);
    const codes = new Set(known.flatMap(([text]) => Array.from(text.slice(0, 2), (char) => char.charCodeAt(0))));
    [...codes].forEach((own, i) => (this.symbols[own] = i + 1));
    this.firstCodes = [...new Set(known.map(([text]) => text.charCodeAt(0)))];
    this.width = codes.size + 1;
    this.pairs = new Uint16Array(this.width * this.width);
    const nodes = new Array<number>(fields).fill(0);
    for (const group of groupsAt(known, 1)) {
      const [[text, patterns] = ['', []]] = group;
      const first = this.symbols[text.charCodeAt(0)] ?? 0;
      if (text.length === 1) this.singles[first] = patterns;
      else this.pairs[first * this.width + (this.symbols[text.charCodeAt(1)] ?? 0)] = this.add(nodes, [group], 2);
    }
    this.nodes = Uint16Array.from(nodes);
  }

  /** Adds a node for each group side by side, then what is behind them. */
  private add(nodes: number[], groups: Known[][], depth: number): number {
    const start = nodes.length / fields;
    for (const [[text] = ['']] of groups) nodes.push(text.charCodeAt(depth - 1), 0, 0, 0);
    groups.forEach((group, i) => {
      const at = (start + i) * fields;
      const [[text, patterns] = ['', []]] = group;
      if (text.length === depth) nodes[at + ending] = this.endings.push(patterns) - 1;
      const behind = groupsAt(
        group.filter(([own]) => own.length > depth),
        depth,
      );
      nodes[at + childCount] = behind.length;
      if (behind.length > 0) nodes[at + firstChild] = this.add(nodes, behind, depth + 1);
    });
    return start;
  }

  private childOf(node: number, wanted: number): number {
    const { nodes } = this;
    let child = nodes[node * fields + firstChild] ?? 0;
    const end = child + (nodes[node * fields + childCount] ?? 0);
    while (child < end && nodes[child * fields + code] !== wanted) child++;
    return child < end ? child : 0;
  }

  /** Calls back for each pattern that may match at this position, until one says that this is enough. */
  visit(text: string, at: number, candidate: (pattern: number) => boolean): boolean {
    const first = this.symbolAt(text, at);
    if (first === 0) return false;
    const single = this.singles[first];
    if (single !== undefined && anyOf(single, candidate)) return true;
    let node = this.pairs[first * this.width + this.symbolAt(text, at + 1)] ?? 0;
    for (let i = at + 2; node !== 0; i++) {
      const here = this.nodes[node * fields + ending] ?? 0;
      if (here !== 0 && anyOf(this.endings[here] ?? [], candidate)) return true;
      node = i < text.length ? this.childOf(node, text.charCodeAt(i)) : 0;
    }
    return false;
  }

  private symbolAt(text: string, at: number): number {
    const own = at < text.length ? text.charCodeAt(at) : knownCodes;
    return own < knownCodes ? (this.symbols[own] ?? 0) : 0;
  }
}

type Known = [text: string, patterns: number[]];

/** Each text with its patterns, in the order of the texts. */
function byText(beginnings: readonly Beginning[]): Known[] {
  const patterns = new Map<string, number[]>();
  for (const [text, pattern] of beginnings) {
    const known = cutAtUnknown(text);
    const own = patterns.get(known);
    if (own === undefined) patterns.set(known, [pattern]);
    else if (!own.includes(pattern)) own.push(pattern);
  }
  return [...patterns].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sorted texts parted by their character at a place, those that end before it on their own. */
function groupsAt(sorted: readonly Known[], at: number): Known[][] {
  const groups: Known[][] = [];
  let last: string | null = null;
  for (const known of sorted) {
    const own = known[0].slice(0, at + 1);
    if (own === last) groups.at(-1)?.push(known);
    else groups.push([known]);
    last = own;
  }
  return groups;
}

function anyOf(patterns: readonly number[], candidate: (pattern: number) => boolean): boolean {
  for (const pattern of patterns) if (candidate(pattern)) return true;
  return false;
}

/** The part of a beginning that can stand in a tree. */
export function cutAtUnknown(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= knownCodes) return text.slice(0, i);
  return text;
}
