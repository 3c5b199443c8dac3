import { type ChartRow, keyOf, valueOf } from './chart-rows';

/** A line of a heat map; `cells` stand in the order of the columns. */
export interface PivotLine {
  key: string | null;
  label: string;
  cells: number[];
  total: number;
}

/** Two dimensions as a table of numbers. */
export interface PivotTable {
  columns: { key: string | null; label: string }[];
  lines: PivotLine[];
  /** The largest cell; colours are relative to it. */
  max: number;
}

/**
 * Rows of two dimensions as a table: the heaviest line first, columns by name.
 *
 * @example
 * pivotRows(rows, { line: 'TOPIC', column: 'PROVINCE', measure: 'directives' }).max; // 12
 */
export function pivotRows(
  rows: readonly ChartRow[],
  options: { line: string; column: string; measure: string },
): PivotTable {
  const cells = new Map<string, number>();
  const lineKeys = new Map<string, { key: string | null; label: string }>();
  const columnKeys = new Map<string, { key: string | null; label: string }>();
  for (const row of rows) {
    const line = keyOf(row, options.line);
    const column = keyOf(row, options.column);
    const value = valueOf(row, options.measure);
    if (!line || !column || value === 0) continue;
    lineKeys.set(line.value ?? '', { key: line.value, label: line.label });
    columnKeys.set(column.value ?? '', { key: column.value, label: column.label });
    const name = cellName(line.value, column.value);
    cells.set(name, (cells.get(name) ?? 0) + value);
  }
  const columns = [...columnKeys.values()].sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const lines = [...lineKeys.values()].map(({ key, label }) => {
    const values = columns.map((column) => cells.get(cellName(key, column.key)) ?? 0);
    return { key, label, cells: values, total: values.reduce((sum, value) => sum + value, 0) };
  });
  lines.sort((a, b) => b.total - a.total || a.label.localeCompare(b.label, 'vi'));
  return {
    columns,
    lines,
    max: Math.max(0, ...cells.values()),
  };
}

const cellName = (line: string | null, column: string | null): string => JSON.stringify([line, column]);

/**
 * How strong a cell's colour is, from 0 (nothing) to 6, in even steps of the largest cell.
 *
 * @example
 * heatLevel(12, 12); // 6
 */
export function heatLevel(value: number, max: number): number {
  if (value <= 0 || max <= 0) return 0;
  return Math.max(1, Math.ceil((value / max) * 6));
}
