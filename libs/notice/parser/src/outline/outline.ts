import type { Paragraph } from '../page/reading-text';
import { markOf, type Mark, type MarkKind } from './mark';

/** A paragraph with its place in the nesting of the paper. */
export interface OutlineNode {
  paragraph: Paragraph;
  /** `null` for running paragraphs and for headings without a number. */
  mark: Mark | null;
  /** The words behind the mark: range in the reading text. */
  start: number;
  end: number;
  text: string;
  key: string;
  children: OutlineNode[];
  parent: OutlineNode | null;
}

/** What the outline must know of the meaning of a paragraph: whether it heads others though it has no mark. */
export type IsHeading = (text: string, key: string) => boolean;

type Level = MarkKind | 'heading';
interface Open {
  level: Level;
  node: OutlineNode;
  ordinal: number | null;
}

const ranks: Partial<Record<string, number>> = {
  roman: 0,
  capital: 1,
  number: 2,
  'decimal-2': 3,
  'decimal-3': 4,
  'decimal-4': 5,
  heading: 6,
  'paren-number': 7,
  'number-paren': 7,
  letter: 8,
  'small-roman': 9,
  word: 10,
};
const bulletRank = 20;
const rankOf = (level: Level) => ranks[level] ?? bulletRank;
const isBullet = (level: Level) => rankOf(level) === bulletRank;

function nodeOf(paragraph: Paragraph): OutlineNode {
  const mark = markOf(paragraph.text);
  const skip = mark?.length ?? 0;
  return {
    paragraph,
    mark,
    start: paragraph.start + skip,
    end: paragraph.end,
    text: paragraph.text.slice(skip),
    key: paragraph.key.slice(skip),
    children: [],
    parent: null,
  };
}

class OutlineBuilder {
  readonly root: OutlineNode;
  private readonly open: Open[] = [];

  constructor(private readonly isHeading: IsHeading) {
    const nowhere: Paragraph = { start: 0, end: 0, text: '', key: '' };
    this.root = { ...nodeOf(nowhere), mark: null };
  }

  add(paragraph: Paragraph): void {
    const node = nodeOf(paragraph);
    const heads = this.isHeading(node.text, node.key);
    const level: Level | null = node.mark?.kind ?? (heads ? 'heading' : null);
    if (level === null) return this.running(node);
    this.closeFor(level, node, heads);
    this.attach(node);
    this.open.push({ level, node, ordinal: node.mark?.ordinal ?? null });
  }

  /** A paragraph without mark belongs to the heading above, not to the last bullet. */
  private running(node: OutlineNode): void {
    while (this.top && isBullet(this.top.level) && !this.isHeading(this.top.node.text, this.top.node.key))
      this.open.pop();
    this.attach(node);
  }

  private attach(node: OutlineNode): void {
    node.parent = this.top?.node ?? this.root;
    node.parent.children.push(node);
  }

  private get top(): Open | undefined {
    return this.open.at(-1);
  }

  private closeFor(level: Level, node: OutlineNode, heads: boolean): void {
    if (heads && isBullet(level)) this.closeOrders(level);
    const sibling = this.siblingIndex(level, node, heads);
    if (sibling >= 0) this.open.length = sibling;
    else if (!this.beginsListHere(level, node)) this.closeLowerRanks(level);
  }

  /** `* Văn phòng Sở:` after bullets of another kind heads the next ones; it is no detail of the last. */
  private closeOrders(level: Level): void {
    while (this.top && isBullet(this.top.level) && this.top.level !== level) {
      if (this.isHeading(this.top.node.text, this.top.node.key)) return;
      this.open.pop();
    }
  }

  /** Where a list of this kind is open: the deepest one whose next number this is. */
  private siblingIndex(level: Level, node: OutlineNode, heads: boolean): number {
    const ordinal = node.mark?.ordinal ?? null;
    const same = this.open.flatMap((open, i) => (open.level === level ? [i] : []));
    if (ordinal === null || same.length === 0) return same.at(-1) ?? -1;
    if (ordinal === 1 && this.beginsListHere(level, node) && this.top?.level === level && this.top.ordinal !== null)
      return -1;
    const continuing = same.filter((i) => this.open[i]?.ordinal === ordinal - 1);
    const choice = heads ? continuing[0] : continuing.at(-1);
    return choice ?? same.at(-1) ?? -1;
  }

  /** `Phòng Quản lý khoa học:` and then `1)`: a new list under what announced it. */
  private beginsListHere(level: Level, node: OutlineNode): boolean {
    const first = node.mark?.ordinal === 1 || isBullet(level);
    if (!first || !this.top) return false;
    const { text, key } = this.top.node;
    return isBullet(level) || /:$/.test(text.trimEnd()) || this.isHeading(text, key);
  }

  private closeLowerRanks(level: Level): void {
    while (this.top && rankOf(this.top.level) >= rankOf(level)) this.open.pop();
  }
}

/**
 * Nests paragraphs by their marks. What a mark means is decided by where it stands: the same `-` is an order under
 * a heading and a detail under a number.
 * @returns the root, whose children are the outermost paragraphs
 */
export function outlineOf(paragraphs: readonly Paragraph[], isHeading: IsHeading = () => false): OutlineNode {
  const builder = new OutlineBuilder(isHeading);
  for (const paragraph of paragraphs) builder.add(paragraph);
  return builder.root;
}
