import { Anchor } from '@mantine/core';
import { CountLink, useMessages } from '@giao-ban/shared-ui';
import { Link, type To } from 'react-router';
import { chartMessages } from '../charts.messages';
import styles from './heat-table.module.css';

/** A cell of a heat map: its number, how strong its colour is (0 to 6) and the view it leads to. */
export interface HeatCell {
  count: number;
  level: number;
  to: To;
  label: string;
}

/** What a heat map draws. */
export interface HeatTableProps {
  caption: string;
  /** The name of the first column. */
  corner: string;
  columns: readonly { key: string; label: string; to: To }[];
  lines: readonly { key: string; label: string; to: To; cells: readonly HeatCell[]; total: HeatCell }[];
}

/**
 * A heat map that is a real table: colour and number in every cell, headings that narrow, numbers that open their list.
 * Columns have no sum: a directive may stand in several lines, and a sum that counts it twice would be no number of the list.
 *
 * @example
 * <HeatTable caption="Lĩnh vực × tỉnh" corner="Lĩnh vực" columns={columns} lines={lines} />
 */
export function HeatTable({ caption, corner, columns, lines }: HeatTableProps) {
  const words = useMessages(chartMessages);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className="gb-only-read">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, label, to }) => (
              <th key={key} scope="col">
                <Anchor component={Link} to={to} inherit preventScrollReset>
                  {label}
                </Anchor>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <Anchor component={Link} to={line.to} inherit preventScrollReset>
                  {line.label}
                </Anchor>
              </th>
              {line.cells.map((cell, place) => (
                <td key={columns[place]?.key} className={styles.cell} data-level={cell.level}>
                  <CountLink {...cell} inherit />
                </td>
              ))}
              <td className={styles.total}>
                <CountLink {...line.total} inherit />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
