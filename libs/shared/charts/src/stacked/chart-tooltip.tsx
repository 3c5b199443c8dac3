import { formatCount, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { ChartCategory, ChartSeries } from '../chart-types';
import { chartMessages } from '../charts.messages';
import { Square } from './chart-legend';
import styles from './stacked.module.css';

/**
 * The one tooltip of all charts: the bar's name, its parts that are not zero, and their sum.
 *
 * @example
 * <ChartTooltip category={category} series={series} pickable />
 */
export function ChartTooltip(props: {
  category: ChartCategory | undefined;
  series: readonly ChartSeries[];
  pickable: boolean;
}) {
  const { category, series, pickable } = props;
  const { language } = useLanguage();
  const words = useMessages(chartMessages);
  if (!category) return null;
  const parts = series.filter(({ key }) => (category.values[key] ?? 0) > 0);
  return (
    <div className={styles.tooltip}>
      <strong>{category.label}</strong>
      <table>
        <tbody>
          {parts.map(({ key, label, colour }) => (
            <tr key={key}>
              <td>
                <Square colour={colour} /> {label}
              </td>
              <td>{formatCount(category.values[key] ?? 0, language)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            <td>{formatCount(category.total, language)}</td>
          </tr>
        </tbody>
      </table>
      {pickable && <small>{words.pick}</small>}
    </div>
  );
}
