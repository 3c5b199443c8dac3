import { around, type Box } from './page-content';
import type { Segment } from './text-segments';

/** A line of the page: one segment, or several with wide blanks between them. */
export interface Line extends Box {
  text: string;
  baseline: number;
  height: number;
  isBold: boolean;
  firstWord: number;
  /** Where it stands on the page as it is seen. */
  seen: Box;
  /** Part of a column beside another one: a letterhead, the list of recipients, a signature. */
  isColumn: boolean;
}

/** Two columns need this much room between them, in points. */
const narrowestGutter = 6;
const sameCentre = 10;

interface Gutter {
  from: number;
  to: number;
}

const asLine = (segments: readonly Segment[], isColumn: boolean): Line => {
  const first = segments[0];
  return {
    ...around(segments),
    seen: around(segments.map(({ seen }) => seen)),
    text: segments.map(({ text }) => text).join(' '),
    baseline: first?.baseline ?? 0,
    height: first?.height ?? 12,
    isBold: segments.every(({ isBold }) => isBold),
    firstWord: first?.firstWord ?? 0,
    isColumn,
  };
};

/** What is left of the gutter when no word of the row stands in it; `null` when one does. */
function narrowed(gutter: Gutter, row: readonly Segment[]): Gutter | null {
  const middle = (gutter.from + gutter.to) / 2;
  let { from, to } = gutter;
  for (const { left, right } of row) {
    const isLeft = (left + right) / 2 < middle;
    if (isLeft) from = Math.max(from, right);
    else to = Math.min(to, left);
  }
  return to - from >= narrowestGutter ? { from, to } : null;
}

function widestGap(row: readonly Segment[]): Gutter | null {
  let best: Gutter | null = null;
  row.forEach(({ left }, i) => {
    const before = row[i - 1];
    const isWider = before && left - before.right > (best ? best.to - best.from : narrowestGutter);
    if (before && isWider) best = { from: before.right, to: left };
  });
  return best;
}

const centre = ({ left, right }: Box) => (left + right) / 2;

interface Block {
  start: number;
  end: number;
  gutter: Gutter;
}

/** How far up and down the two columns go that a row with a gap shows. */
function blockAround(rows: readonly Segment[][], at: number): Block | null {
  const gap = widestGap(rows[at] ?? []);
  if (!gap) return null;
  let gutter = gap;
  const grow = (from: number, step: 1 | -1): number => {
    let last = from;
    for (let i = from + step; i >= 0 && i < rows.length; i += step) {
      const next = narrowed(gutter, rows[i] ?? []);
      if (!next) break;
      gutter = next;
      last = i;
    }
    return last;
  };
  const start = grow(at, -1);
  const end = grow(at, 1);
  return trimmed(rows, { start, end, gutter }, end === rows.length - 1);
}

/**
 * Rows with words on one side only belong to the columns between rows of both, or where they are centred as the column
 * is (the number below the name of an agency), or at the end of a page.
 */
function trimmed(rows: readonly Segment[][], { start, end, gutter }: Block, isAtEnd: boolean): Block | null {
  const isRight = (segment: Segment) => segment.left >= gutter.to - 1;
  const sides = rows.slice(start, end + 1).map((row) => ({ right: row.some(isRight), left: !row.every(isRight) }));
  const firstRight = sides.findIndex(({ right }) => right);
  const lastRight = sides.findLastIndex(({ right }) => right);
  const leftParts = rows
    .slice(start + firstRight, start + lastRight + 1)
    .flat()
    .filter((part) => !isRight(part));
  if (firstRight < 0 || leftParts.length === 0) return null;
  const column = centre(around(leftParts));
  const fits = (row: readonly Segment[]) => Math.abs(centre(around(row)) - column) <= sameCentre;
  let from = start + firstRight;
  while (from > start && fits(rows[from - 1] ?? [])) from--;
  let to = start + lastRight;
  while (to < end && (isAtEnd || fits(rows[to + 1] ?? []))) to++;
  return { start: from, end: to, gutter };
}

function linesOfBlock(rows: readonly Segment[][], { start, end, gutter }: Block): Line[] {
  const inside = rows.slice(start, end + 1);
  const side = (isWanted: (segment: Segment) => boolean) =>
    inside
      .map((row) => row.filter(isWanted))
      .filter((row) => row.length > 0)
      .map((row) => asLine(row, true));
  const middle = (gutter.from + gutter.to) / 2;
  return [...side((segment) => centre(segment) < middle), ...side((segment) => centre(segment) >= middle)];
}

/**
 * The lines of a page in the order in which a person reads them: where two columns stand side by side, the left one first.
 */
export function readingOrder(rows: readonly Segment[][]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < rows.length; i++) {
    const ahead = rows.slice(i).findIndex((row) => row.length > 1);
    const block = ahead < 0 ? null : blockAround(rows.slice(i), ahead);
    const plainUntil = block ? block.start : ahead < 0 ? rows.length - i : ahead + 1;
    for (const row of rows.slice(i, i + plainUntil)) lines.push(asLine(row, false));
    if (block) lines.push(...linesOfBlock(rows.slice(i), block));
    i += block ? block.end : plainUntil - 1;
  }
  return lines;
}
