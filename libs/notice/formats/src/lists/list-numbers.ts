/** How one level of a list is numbered. */
export interface ListLevel {
  start: number;
  /** As WordprocessingML names it: `decimal`, `upperRoman`, `bullet`. */
  format: string;
  /** With `%1` for the number of the first level, and so on. */
  text: string;
  /** `tab`, `space` or `nothing`. */
  suffix: string;
  /** Always in Arabic digits: `<w:isLgl/>`. */
  isPlain: boolean;
  restartsAfter: number | null;
  /** The paragraph style that stands for this level. */
  style?: string | undefined;
}

/** A list of a document. */
export interface ListPattern {
  /** Lists made from one pattern go on counting together. */
  pattern: string;
  levels: Map<number, ListLevel>;
  startOverrides: Map<number, number>;
}

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const highest = 3999;

function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) out += sign;
  return out;
}

/** As Word counts: a to z, then aa, bb. */
const letter = (n: number) => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(3, Math.ceil(n / 26)));

const formats: Record<string, (n: number) => string> = {
  upperRoman: (n) => roman(Math.min(n, highest)),
  lowerRoman: (n) => roman(Math.min(n, highest)).toLowerCase(),
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerLetter: letter,
  decimalZero: (n) => String(n).padStart(2, '0'),
  none: () => '',
};

const typedBullet = /^[-–+*•]$/;

function bulletOf(text: string, depth: number): string {
  const mark = text.trim();
  return typedBullet.test(mark) ? mark : depth === 0 ? '-' : '+';
}

/** Counts the automatic numbers of a Word document, paragraph after paragraph, as Word shows them. */
export class ListNumbers {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** @param lists by the number that paragraphs name them with */
  constructor(private readonly lists: ReadonlyMap<string, ListPattern>) {}

  /** The level that a paragraph style stands for in its list. */
  levelOfStyle(numId: string, style: string): number {
    for (const [depth, level] of this.lists.get(numId)?.levels ?? []) if (level.style === style) return depth;
    return 0;
  }

  /**
   * The mark of the next paragraph of that list and level, with the blank behind it.
   * @example numbers.next('3', 0) // 'II. '
   */
  next(numId: string, depth: number): string {
    const list = this.lists.get(numId);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.countsOf(list, numId);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    for (let deeper = depth + 1; deeper < Math.max(counts.length, 9); deeper++) {
      const after = list.levels.get(deeper)?.restartsAfter;
      if (after !== 0 && (after === null || after === undefined || depth < after)) counts[deeper] = undefined;
    }
    const mark = level.format === 'bullet' ? bulletOf(level.text, depth) : this.numberOf(list, level, counts);
    return mark === '' ? '' : mark + (level.suffix === 'nothing' ? '' : ' ');
  }

  private countsOf(list: ListPattern, numId: string): (number | undefined)[] {
    const counts = this.counts.get(list.pattern) ?? [];
    this.counts.set(list.pattern, counts);
    if (!this.begun.has(numId)) {
      for (const [depth, start] of list.startOverrides) counts[depth] = start - 1;
      this.begun.add(numId);
    }
    return counts;
  }

  private numberOf(list: ListPattern, level: ListLevel, counts: readonly (number | undefined)[]): string {
    return level.text
      .replace(/%([1-9])/g, (_sign, position: string) => {
        const depth = Number(position) - 1;
        const own = list.levels.get(depth);
        const count = counts[depth] ?? own?.start ?? 1;
        const format = level.isPlain ? 'decimal' : (own?.format ?? 'decimal');
        return (formats[format] ?? String)(Math.max(0, Math.min(count, 99_999)));
      })
      .trim();
  }
}
