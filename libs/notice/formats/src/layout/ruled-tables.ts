import type { Box, Piece, Ruling } from './page-content';

/** A cell of a drawn table: where it begins in the grid, how far it reaches, and what stands in it. */
export interface RuledCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  pieces: Piece[];
}

export interface RuledTable extends Box {
  rows: number;
  cells: RuledCell[];
}

/** Lines this near are one line, drawn in pieces or twice. */
const near = 3;
const mostLines = 400;

const overlaps = (a: Ruling, b: Ruling) => a.from <= b.to + near && b.from <= a.to + near;
const crosses = (a: Ruling, b: Ruling) =>
  a.isVertical !== b.isVertical &&
  a.at >= b.from - near &&
  a.at <= b.to + near &&
  b.at >= a.from - near &&
  b.at <= a.to + near;

/** Joins pieces of one line: each cell draws its own border. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = rulings
    .slice(0, 20 * mostLines)
    .sort((a, b) => Number(a.isVertical) - Number(b.isVertical) || a.at - b.at || a.from - b.from);
  const lines: Ruling[] = [];
  for (const ruling of sorted) {
    const same = lines.findLast(
      (line) => line.isVertical === ruling.isVertical && ruling.at - line.at <= near && overlaps(line, ruling),
    );
    if (same) {
      same.from = Math.min(same.from, ruling.from);
      same.to = Math.max(same.to, ruling.to);
    } else lines.push({ ...ruling });
  }
  return lines;
}

/** Lines that hang together. */
function networks(lines: readonly Ruling[]): Ruling[][] {
  const left = new Set(lines);
  const found: Ruling[][] = [];
  for (const first of lines) {
    if (!left.delete(first)) continue;
    const network = [first];
    for (const line of network)
      for (const other of left)
        if (crosses(line, other)) {
          left.delete(other);
          network.push(other);
        }
    found.push(network);
  }
  return found;
}

/** Places of lines, those that are nearly the same once. */
function stops(lines: readonly Ruling[]): number[] {
  const places = lines.map(({ at }) => at).sort((a, b) => a - b);
  return places.filter((at, i) => i === 0 || at - (places[i - 1] ?? 0) > near);
}

const isDrawn = (lines: readonly Ruling[], at: number, point: number) =>
  lines.some((line) => Math.abs(line.at - at) <= near && line.from - near <= point && line.to + near >= point);

/** Where the lines of a table stand. */
interface Grid {
  vertical: Ruling[];
  horizontal: Ruling[];
  xs: number[];
  ys: number[];
}

const middle = (places: readonly number[], i: number) => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;

/** How many cells of the grid the one at this place takes in: as far as no line is drawn. */
function reach({ vertical, horizontal, xs, ys }: Grid, row: number, column: number): { rows: number; columns: number } {
  let columns = 1;
  while (column + columns < xs.length - 1 && !isDrawn(vertical, xs[column + columns] ?? 0, middle(ys, row))) columns++;
  let rows = 1;
  while (row + rows < ys.length - 1 && !isDrawn(horizontal, ys[row + rows] ?? 0, middle(xs, column))) rows++;
  return { rows, columns };
}

function cellsOf(grid: Grid): RuledCell[] {
  const taken = new Set<number>();
  const width = grid.xs.length;
  const cells: RuledCell[] = [];
  for (let row = 0; row < grid.ys.length - 1; row++) {
    for (let column = 0; column < width - 1; column++) {
      if (taken.has(row * width + column)) continue;
      const { rows, columns } = reach(grid, row, column);
      for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) taken.add(r * width + c);
      cells.push({ row, column, rows, columns, pieces: [] });
    }
  }
  return cells;
}

/** A page's frame, an underline and a single box are no tables. */
function gridOf(network: readonly Ruling[]): Grid | null {
  const vertical = network.filter(({ isVertical }) => isVertical);
  const horizontal = network.filter(({ isVertical }) => !isVertical);
  const grid = { vertical, horizontal, xs: stops(vertical), ys: stops(horizontal) };
  return grid.xs.length >= 3 && grid.ys.length >= 3 ? grid : null;
}

function tableOf(grid: Grid): { table: RuledTable; put: (piece: Piece) => boolean } {
  const { xs, ys } = grid;
  const cells = cellsOf(grid);
  const byPlace = new Map(
    cells.flatMap((cell) =>
      Array.from({ length: cell.rows * cell.columns }, (_, i): [number, RuledCell] => [
        (cell.row + Math.floor(i / cell.columns)) * xs.length + cell.column + (i % cell.columns),
        cell,
      ]),
    ),
  );
  const indexOf = (places: readonly number[], at: number) => places.findLastIndex((place) => place <= at);
  const put = (piece: Piece): boolean => {
    const row = indexOf(ys, (piece.top + piece.bottom) / 2);
    const column = indexOf(xs, (piece.left + piece.right) / 2);
    const isInside = row >= 0 && row < ys.length - 1 && column >= 0 && column < xs.length - 1;
    const cell = isInside ? byPlace.get(row * xs.length + column) : undefined;
    cell?.pieces.push(piece);
    return cell !== undefined;
  };
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  return { table: { ...box, rows: ys.length - 1, cells }, put };
}

/** The cells of the drawn tables of a page as boxes, for a reader that must look into each by itself. */
export function ruledCellBoxes(rulings: readonly Ruling[]): Box[] {
  return gridsOf(rulings).flatMap((grid) =>
    cellsOf(grid).map(({ row, column, rows, columns }) => ({
      left: grid.xs[column] ?? 0,
      top: grid.ys[row] ?? 0,
      right: grid.xs[column + columns] ?? 0,
      bottom: grid.ys[row + rows] ?? 0,
    })),
  );
}

const gridsOf = (rulings: readonly Ruling[]): Grid[] =>
  networks(joined(rulings).slice(0, mostLines)).flatMap((network) => gridOf(network) ?? []);

/**
 * Takes the tables out of a page by their drawn lines.
 * @returns the tables with the pieces in their cells, and the pieces outside of them
 */
export function takeRuledTables(
  pieces: readonly Piece[],
  rulings: readonly Ruling[],
): { tables: RuledTable[]; rest: Piece[] } {
  const found = gridsOf(rulings).map(tableOf);
  const rest = pieces.filter((piece) => !found.some(({ put }) => put(piece)));
  const tables = found.map(({ table }) => table).filter(({ cells }) => cells.some((cell) => cell.pieces.length > 0));
  return { tables, rest };
}
