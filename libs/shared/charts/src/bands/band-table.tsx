import { CountLink, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { chartMessages } from '../charts.messages';
import styles from './band-table.module.css';

/** One month of a band: how often, and the list behind it. */
export interface BandCell {
  count: number;
  to: To;
  label: string;
}

/** One band: its name and facts, and its months. */
export interface Band {
  key: string;
  name: ReactNode;
  cells: readonly BandCell[];
  total: BandCell;
}

/** What bands over time draw. */
export interface BandTableProps {
  caption: string;
  /** The name of the first column. */
  corner: string;
  /** `2025-03`, without gaps. */
  months: readonly string[];
  bands: readonly Band[];
}

/**
 * Bands over the same months as a real table: the stronger a month, the darker its cell, with its number in it.
 *
 * @example
 * <BandTable caption="Nội dung lặp lại theo tháng" corner="Nội dung" months={months} bands={bands} />
 */
export function BandTable({ caption, corner, months, bands }: BandTableProps) {
  const words = useMessages(chartMessages);
  const most = Math.max(1, ...bands.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className="gb-only-read">{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={styles.corner}>
              {corner}
            </th>
            {years.map((year) => (
              <th
                key={year}
                scope="colgroup"
                colSpan={months.filter((month) => month.startsWith(year)).length}
                className={styles.year}
              >
                {year}
              </th>
            ))}
            <th rowSpan={2} scope="col" className={styles.total}>
              {words.total}
            </th>
          </tr>
          <tr>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.month} data-first={month.endsWith('-01')}>
                {Number(month.slice(5))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map(({ key, name, cells, total }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {cells.map((cell, place) => (
                <td
                  key={months[place]}
                  className={styles.cell}
                  data-level={Math.ceil((cell.count / most) * 6)}
                  data-first={months[place]?.endsWith('-01')}
                >
                  {cell.count > 0 && <CountLink {...cell} inherit />}
                </td>
              ))}
              <td className={styles.total}>
                <CountLink {...total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
