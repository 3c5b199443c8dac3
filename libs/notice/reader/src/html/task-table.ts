import { foldInPlace } from '@giao-ban/shared-kernel';
import { rawText, walk, type HtmlNode } from './html-node';

/** Words of the head of a table of tasks: `TT | Nội dung | Đơn vị chủ trì | Thời hạn`. */
const headWords = /noi dung|nhiem vu|chu tri|thuc hien|thoi han|thoi gian|phoi hop|don vi|san pham|ket qua/g;

function rowsOf(table: HtmlNode): HtmlNode[] {
  const inside = walk(table, (node) => node === table || node.name !== 'table');
  return [...inside].filter(({ name }) => name === 'tr');
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th');
}

/**
 * The grid of a table of tasks, or `null` for a table that only puts things side by side, such as a letterhead.
 * A cell that spans rows stands in each of them.
 */
export function taskTable(table: HtmlNode): HtmlNode[][] | null {
  const rows = rowsOf(table).slice(0, 2000);
  const head = foldInPlace(
    rows
      .slice(0, 2)
      .map((row) => rawText(row, 2000, 100))
      .join(' '),
  );
  const isWide = Math.max(0, ...rows.map((row) => cellsOf(row).length)) >= 3;
  if (rows.length < 2 || !isWide || new Set(head.match(headWords)).size < 2) return null;
  return spread(rows);
}

function spread(rows: HtmlNode[]): HtmlNode[][] {
  const carried = new Map<number, { cell: HtmlNode; left: number }>();
  return rows.map((row) => {
    const line: HtmlNode[] = [];
    const takeCarried = () => {
      for (let above = carried.get(line.length); above && above.left > 0; above = carried.get(line.length)) {
        above.left--;
        line.push(above.cell);
      }
    };
    for (const cell of cellsOf(row)) {
      takeCarried();
      const span = Math.min(Number(cell.attribs?.rowspan ?? 1) || 1, 500);
      if (span > 1) carried.set(line.length, { cell, left: span - 1 });
      line.push(cell);
    }
    takeCarried();
    return line;
  });
}
