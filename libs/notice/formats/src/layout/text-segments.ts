import { RunText } from '../encoding/run-text';
import { around, type Box, type Piece } from './page-content';

/** Words that stand together on one line: a whole line, or one column's part of it. */
export interface Segment extends Box {
  text: string;
  baseline: number;
  height: number;
  isBold: boolean;
  /** Where it stands on the page as it is seen. */
  seen: Box;
  /** Width of its first word, to know whether it would have fitted on the line before. */
  firstWord: number;
}

/** All in heights of a line. */
const sameBaseline = 0.3;
const gapOfWords = 0.17;
const closedBlank = 0.05;
const gapOfColumns = 1.3;
/** A gap that is a little wide splits where the file also goes on elsewhere: another cell of a table. */
const gapOfCells = 0.45;

interface Placed extends Piece {
  order: number;
}

/** Pieces whose baselines are the same, from top to bottom. */
function rowsOf(pieces: readonly Piece[]): Placed[][] {
  const placed = pieces.map((piece, order) => ({ ...piece, order })).sort((a, b) => a.baseline - b.baseline);
  const rows: Placed[][] = [];
  let base = -Infinity;
  for (const piece of placed) {
    const row = rows.at(-1);
    if (row && piece.baseline - base <= sameBaseline * piece.height) row.push(piece);
    else {
      rows.push([piece]);
      base = piece.baseline;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left || a.order - b.order));
}

/** Shadows are letters drawn twice, a hair apart. */
const isShadow = (piece: Placed, before: Placed | undefined) =>
  before?.text === piece.text && piece.left - before.left < 0.1 * piece.height && !piece.isBlank;

function splitRow(row: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [];
  let last: Placed | undefined;
  let lastOrder = 0;
  for (const piece of row) {
    if (piece.isBlank) {
      if (last) parts.at(-1)?.push(piece);
      lastOrder = piece.order;
      continue;
    }
    if (isShadow(piece, last)) continue;
    const gap = last ? piece.left - last.right : 0;
    const jumps = Math.abs(piece.order - lastOrder) > 1;
    const splits = gap > gapOfColumns * piece.height || (jumps && gap > gapOfCells * piece.height);
    if (!last || splits) parts.push([]);
    parts.at(-1)?.push(piece);
    last = piece;
    lastOrder = piece.order;
  }
  return parts;
}

function blanksBetween(last: Placed, piece: Placed, hasBlank: boolean): boolean {
  const gap = piece.left - last.right;
  if (piece.startsWord) return true;
  return gap > (hasBlank ? closedBlank : gapOfWords) * piece.height;
}

function segmentOf(part: readonly Placed[]): Segment {
  const visible = part.filter(({ isBlank }) => !isBlank);
  const text = new RunText();
  let last: Placed | undefined;
  let hasBlank = false;
  let firstWord = 0;
  for (const piece of part) {
    if (piece.isBlank) {
      hasBlank = true;
      continue;
    }
    if (last && blanksBetween(last, piece, hasBlank)) {
      text.add(' ', last.font, false);
      firstWord ||= last.right - (visible[0]?.left ?? 0);
    }
    text.add(piece.text, piece.font, false);
    last = piece;
    hasBlank = false;
  }
  const box = around(visible);
  const bold = visible.filter(({ isBold }) => isBold).length;
  const heights = visible.map(({ height }) => height).sort((a, b) => a - b);
  return {
    ...box,
    seen: around(visible.map((piece) => piece.origin ?? piece)),
    text: text.finish().normalize('NFC'),
    baseline: visible[0]?.baseline ?? box.bottom,
    height: heights[heights.length >> 1] ?? 12,
    isBold: bold > visible.length * 0.8,
    firstWord: firstWord || box.right - box.left,
  };
}

/**
 * Puts the pieces of a page together to lines, by where they stand and not by their order in the file: where a line mixes
 * fonts the order is no guide, and blanks are false as often as not.
 * @returns rows from top to bottom, each of segments from left to right
 */
export function segmentRows(pieces: readonly Piece[]): Segment[][] {
  return rowsOf(pieces)
    .map((row) => splitRow(row).map(segmentOf))
    .filter((row) => row.length > 0);
}
