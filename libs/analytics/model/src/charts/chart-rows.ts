/** One key of a row of statistics; `value` is null where the notices do not say. */
export interface ChartKey {
  dimension: string;
  value: string | null;
  label: string;
}

/** A flat row of statistics, as `directiveStats` answers it. */
export interface ChartRow {
  keys: readonly ChartKey[];
  measures: Readonly<Record<string, number | null>>;
}

/**
 * The key of one dimension.
 *
 * @example
 * keyOf({ keys: [{ dimension: 'TOPIC', value: 'metrology', label: 'Đo lường' }], measures: {} }, 'TOPIC')?.label; // 'Đo lường'
 */
export const keyOf = (row: ChartRow, dimension: string): ChartKey | undefined =>
  row.keys.find((key) => key.dimension === dimension);

/**
 * The number of one measure; a rate without a denominator counts as nothing.
 *
 * @example
 * valueOf({ keys: [], measures: { directives: 4 } }, 'directives'); // 4
 */
export const valueOf = (row: ChartRow, measure: string): number => row.measures[measure] ?? 0;

/**
 * Keeps only rows of the chosen values. A directive with two topics answers a question about one of them with rows for
 * both; a chart under a filter shows the chosen one, so that its numbers equal the list behind them.
 *
 * @example
 * onlyChosen(rows, 'TOPIC', ['metrology']);
 */
export function onlyChosen<Row extends ChartRow>(
  rows: readonly Row[],
  dimension: string,
  chosen: readonly (string | null)[],
): Row[] {
  if (chosen.length === 0) return [...rows];
  return rows.filter((row) => chosen.includes(keyOf(row, dimension)?.value ?? null));
}
