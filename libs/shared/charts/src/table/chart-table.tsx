import { Table } from '@mantine/core';
import { CountLink, formatCount, type Language, useLanguage } from '@giao-ban/shared-ui';
import type { To } from 'react-router';
import styles from './chart-table.module.css';

/** A number with the list behind it; the label says what is counted. */
export interface LinkedCount {
  count: number;
  to: To;
  label: string;
}

/** A cell: words, a number, or a number with its list. */
export type TableCell = string | number | LinkedCount;

/** The twin of a chart: the same numbers to read, copy and export. */
export interface ChartTableData {
  caption: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly TableCell[] }[];
}

/**
 * A chart as a table; the first column names the rows.
 *
 * @example
 * <ChartTable table={{ caption: 'Theo tháng', columns: ['Tháng', 'Tổng'], rows: [{ key: '1', cells: ['1/2025', 12] }] }} />
 */
export function ChartTable({ table }: { table: ChartTableData }) {
  const { language } = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.caption}>
      <Table className={styles.table} verticalSpacing={4} horizontalSpacing="xs">
        <caption className="gb-only-read">{table.caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column, place) => (
              <Table.Th key={column} scope="col" className={place > 0 ? styles.number : undefined}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <Table.Th key={place} scope="row" fw={500}>
                    <CellText cell={cell} language={language} />
                  </Table.Th>
                ) : (
                  <Table.Td key={place} className={styles.number}>
                    <CellText cell={cell} language={language} />
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function CellText({ cell, language }: { cell: TableCell; language: Language }) {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return formatCount(cell, language);
  return <CountLink {...cell} fw={500} />;
}
