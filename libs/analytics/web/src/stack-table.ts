import type { ChartCategory, ChartSeries, ChartTableData } from '@giao-ban/shared-charts';
import type { To } from 'react-router';

/** What the twin of a stacked chart needs. */
export interface StackTableOptions {
  caption: string;
  corner: string;
  /** The heading of the sum. */
  total: string;
  categories: readonly ChartCategory[];
  series: readonly ChartSeries[];
  /** The list behind a number; without a series, the list behind the sum. */
  linkTo: (categoryId: string, seriesKey?: string) => To;
}

/**
 * A stacked chart as a table in which every number opens its list.
 *
 * @example
 * stackTable({ caption: 'Theo tháng', corner: 'Tháng', total: 'Tổng', categories, series, linkTo });
 */
export function stackTable({ caption, corner, total, categories, series, linkTo }: StackTableOptions): ChartTableData {
  return {
    caption,
    columns: [corner, total, ...series.map(({ label }) => label)],
    rows: categories.map(({ id, label, total: sum, values }) => ({
      key: id,
      cells: [
        label,
        { count: sum, to: linkTo(id), label },
        ...series.map(({ key, label: name }) => ({
          count: values[key] ?? 0,
          to: linkTo(id, key),
          label: `${label}, ${name}`,
        })),
      ],
    })),
  };
}
