import { fold } from '@giao-ban/shared-kernel';
import type { ChartTableData, TableCell } from './chart-table';

const valueOf = (cell: TableCell): string => (typeof cell === 'object' ? String(cell.count) : String(cell));

/** A leading =, +, - or @ makes a spreadsheet run the text as a formula; a plain negative number may stay. */
function safe(value: string): string {
  return /^[=+\-@\t\r]/u.test(value) && !/^-?\d+(\.\d+)?$/u.test(value) ? `'${value}` : value;
}

function field(value: string): string {
  const text = safe(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV that spreadsheets open with its Vietnamese letters whole (UTF-8 with its mark, RFC 4180 lines).
 *
 * @example
 * toCsv({ caption: '', columns: ['Đơn vị', 'Tổng'], rows: [{ key: '1', cells: ['Văn phòng', 3] }] });
 */
export function toCsv({ columns, rows }: ChartTableData): string {
  const lines = [columns.map(field), ...rows.map(({ cells }) => cells.map((cell) => field(valueOf(cell))))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/**
 * A file name out of a title: plain letters, so that every system takes it.
 *
 * @example
 * csvName('Khối lượng theo đơn vị', '2025-03-31'); // 'khoi-luong-theo-don-vi-2025-03-31.csv'
 */
export function csvName(title: string, day: string): string {
  return `${fold(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')}-${day}.csv`;
}
