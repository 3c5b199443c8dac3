import { type ChartRow, keyOf, valueOf } from './chart-rows';

/** One bar: its parts by series, and their sum. */
export interface StackedCategory {
  key: string | null;
  label: string;
  total: number;
  values: Readonly<Record<string, number>>;
}

/** Bars made of parts. */
export interface StackedData {
  categories: StackedCategory[];
  /** The series that occur, in the order asked. */
  series: string[];
  total: number;
}

/** Which dimension makes the bars and which their parts. */
export interface StackOptions {
  category: string;
  series: string;
  measure: string;
  /** All series in the order in which they are stacked; others are put behind. */
  seriesOrder: readonly string[];
}

/**
 * Rows of two dimensions as stacked bars: the longest first, what no notice states last.
 *
 * @example
 * stackRows(rows, { category: 'DEPARTMENT', series: 'BUCKET', measure: 'directives', seriesOrder: ['COMPLETED', 'UNKNOWN'] });
 */
export function stackRows(
  rows: readonly ChartRow[],
  { category, series, measure, seriesOrder }: StackOptions,
): StackedData {
  const bars = new Map<string, { key: string | null; label: string; values: Record<string, number> }>();
  const present = new Set<string>();
  for (const row of rows) {
    const bar = keyOf(row, category);
    const part = keyOf(row, series)?.value;
    const value = valueOf(row, measure);
    if (!bar || !part || value === 0) continue;
    const name = bar.value ?? '';
    const found = bars.get(name) ?? { key: bar.value, label: bar.label, values: {} };
    found.values[part] = (found.values[part] ?? 0) + value;
    bars.set(name, found);
    present.add(part);
  }
  const categories = [...bars.values()]
    .map((bar) => ({ ...bar, total: Object.values(bar.values).reduce((sum, value) => sum + value, 0) }))
    .sort(longestFirst);
  return {
    categories,
    series: [
      ...seriesOrder.filter((one) => present.has(one)),
      ...[...present].filter((one) => !seriesOrder.includes(one)),
    ],
    total: categories.reduce((sum, { total }) => sum + total, 0),
  };
}

function longestFirst(a: StackedCategory, b: StackedCategory): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
  return b.total - a.total || a.label.localeCompare(b.label, 'vi');
}
