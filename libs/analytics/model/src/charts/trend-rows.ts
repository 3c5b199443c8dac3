import type { ChartRow } from './chart-rows';
import { fillPeriods } from './period-codes';
import { type StackedCategory, type StackedData, stackRows, type StackOptions } from './stack-rows';

/**
 * Rows by period as columns over time: in order, without gaps. Labels are left to the screen, which knows the language.
 *
 * @example
 * trendRows(rows, { category: 'MONTH', series: 'BUCKET', measure: 'directives', seriesOrder: ['UNKNOWN'] });
 */
export function trendRows(rows: readonly ChartRow[], options: StackOptions): StackedData {
  const stacked = stackRows(rows, options);
  const byCode = new Map(stacked.categories.map((category) => [category.key, category]));
  const codes = fillPeriods(stacked.categories.flatMap(({ key }) => key ?? []));
  const categories = codes.map(
    (code): StackedCategory => byCode.get(code) ?? { key: code, label: code, total: 0, values: {} },
  );
  return { ...stacked, categories };
}

/** What a trend says in words. */
export interface TrendSummary {
  first: StackedCategory;
  last: StackedCategory;
  peak: StackedCategory;
  /** Periods in which nothing was ordered. */
  silent: number;
}

/**
 * The ends, the peak and the silence of a trend; null where there is none.
 *
 * @example
 * summariseTrend(trendRows(rows, options))?.peak.key; // '2025-03'
 */
export function summariseTrend({ categories }: StackedData): TrendSummary | null {
  const [first] = categories;
  const last = categories.at(-1);
  if (!first || !last) return null;
  const peak = categories.reduce((best, one) => (one.total > best.total ? one : best), first);
  return { first, last, peak, silent: categories.filter(({ total }) => total === 0).length };
}
