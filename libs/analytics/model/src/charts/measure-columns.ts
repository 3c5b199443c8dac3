import type { StackedCategory, StackedData } from './stack-rows';

/** A point of a series with its measures. */
export interface MeasuredPoint {
  period: string;
  label: string;
  measures: Readonly<Record<string, number | null>>;
}

/**
 * Points over time as columns made of measures, for example of the buckets, which add up to the whole.
 *
 * @param parts which measure makes each series, in the order in which they are stacked
 * @example
 * measureColumns(points, { COMPLETED: 'completedNoDeadline', UNKNOWN: 'unknown' }).series; // those that occur
 */
export function measureColumns(points: readonly MeasuredPoint[], parts: Readonly<Record<string, string>>): StackedData {
  const categories = points.map(({ period, label, measures }): StackedCategory => {
    const values = Object.fromEntries(
      Object.entries(parts).map(([series, measure]) => [series, measures[measure] ?? 0] as const),
    );
    return { key: period, label, values, total: Object.values(values).reduce((sum, value) => sum + value, 0) };
  });
  return {
    categories,
    series: Object.keys(parts).filter((series) => categories.some(({ values }) => (values[series] ?? 0) > 0)),
    total: categories.at(-1)?.total ?? 0,
  };
}
