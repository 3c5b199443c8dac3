import { knownCodes } from './letters';

type Beginning = readonly [text: string, pattern: number];

/**
 * The beginnings of many patterns as a tree of characters. Most words part from it at their second character, so the
 * first two are looked up in a table; what is behind them is small enough to stay near the processor.
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
  /** The way from a node to the next by a code unit: `stepOf` of both, then the node, spread over a table with room to spare. */
  private steps = new Int32Array(64);
  private stepCount = 0;
  /** Patterns that may match where the beginning that ends in this node stands. */
  private readonly patterns: (number[] | undefined)[] = [undefined];

  constructor(beginnings: readonly Beginning[]) {
    const known = beginnings.map(([text, pattern]): Beginning => [cutAtUnknown(text), pattern]);
    const codes = new Set(
      known.flatMap(([text]) => [text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : []].flat()),
    );
    [...codes].forEach((code, i) => (this.symbols[code] = i + 1));
    this.firstCodes = [...new Set(known.map(([text]) => text.charCodeAt(0)))];
    this.width = codes.size + 1;
    this.pairs = new Uint16Array(this.width * this.width);
    for (const beginning of known) this.add(beginning);
  }

  private add([text, pattern]: Beginning): void {
    const first = this.symbols[text.charCodeAt(0)] ?? 0;
    if (text.length === 1) return void (this.singles[first] ??= []).push(pattern);
    const pair = first * this.width + (this.symbols[text.charCodeAt(1)] ?? 0);
    let node = (this.pairs[pair] ||= this.newNode());
    for (let i = 2; i < text.length; i++)
      node = this.childOf(node, text.charCodeAt(i)) || this.newChild(node, text.charCodeAt(i));
    const here = (this.patterns[node] ??= []);
    if (!here.includes(pattern)) here.push(pattern);
  }

  private newNode(): number {
    return this.patterns.push(undefined) - 1;
  }

  private newChild(parent: number, code: number): number {
    if (++this.stepCount * 8 > this.steps.length) this.widen();
    const child = this.newNode();
    this.keep(stepOf(parent, code), child);
    return child;
  }

  private widen(): void {
    const old = this.steps;
    this.steps = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) this.keep(old[i] ?? 0, old[i + 1] ?? 0);
  }

  private keep(step: number, child: number): void {
    const at = this.placeOf(step);
    this.steps[at] = step;
    this.steps[at + 1] = child;
  }

  /** Where a step is in the table, or the free place where it would be. */
  private placeOf(step: number): number {
    const { steps } = this;
    const last = steps.length - 2;
    let at = (Math.imul(step, 0x9e3779b1) >>> 7) & last;
    while (steps[at] !== step && steps[at] !== 0) at = (at + 2) & last;
    return at;
  }

  private childOf(node: number, code: number): number {
    return code < knownCodes ? (this.steps[this.placeOf(stepOf(node, code)) + 1] ?? 0) : 0;
  }

  /** Calls back for each pattern that may match at this position, until one says that this is enough. */
  visit(text: string, at: number, candidate: (pattern: number) => boolean): boolean {
    const first = this.symbolAt(text, at);
    if (first === 0) return false;
    const single = this.singles[first];
    if (single !== undefined && anyOf(single, candidate)) return true;
    let node = this.pairs[first * this.width + this.symbolAt(text, at + 1)] ?? 0;
    for (let i = at + 2; node !== 0; i++) {
      const here = this.patterns[node];
      if (here !== undefined && anyOf(here, candidate)) return true;
      node = i < text.length ? this.childOf(node, text.charCodeAt(i)) : 0;
    }
    return false;
  }

  private symbolAt(text: string, at: number): number {
    const code = at < text.length ? text.charCodeAt(at) : knownCodes;
    return code < knownCodes ? (this.symbols[code] ?? 0) : 0;
  }
}

const stepOf = (node: number, code: number) => node * knownCodes + code;

function anyOf(patterns: readonly number[], candidate: (pattern: number) => boolean): boolean {
  for (const pattern of patterns) if (candidate(pattern)) return true;
  return false;
}

/** The part of a beginning that can stand in a tree. */
export function cutAtUnknown(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= knownCodes) return text.slice(0, i);
  return text;
}
