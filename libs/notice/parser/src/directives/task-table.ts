import { matchKey } from '@giao-ban/shared-kernel';
import type { OutlineNode } from '../outline/outline';
import { trimmed, type Range } from '../text/split-sentences';

/** What a column of a table of tasks tells. */
export type Column = 'content' | 'lead' | 'partners' | 'deadline' | 'other';

/** A row of bars, its cells as ranges of the reading text. */
export type Row = (Range & { text: string })[];

/** Whether a paragraph is a row of a table. */
export const isRow = ({ text }: OutlineNode): boolean => text.startsWith('|');

/** @example cells of `| 1 | Rà soát hồ sơ | Văn phòng Sở |` */
export function rowOf({ text, start }: OutlineNode): Row {
  const cells: Row = [];
  let from = 1;
  for (let bar = text.indexOf('|', from); from < text.length; bar = text.indexOf('|', from)) {
    const end = bar < 0 ? text.length : bar;
    const inner = trimmed(text, { start: from, end });
    if (bar >= 0 || inner.end > inner.start) {
      cells.push({ start: start + inner.start, end: start + inner.end, text: text.slice(inner.start, inner.end) });
    }
    from = end + 1;
  }
  return cells;
}

const columnWords: [Column, RegExp][] = [
  ['partners', /phối hợp/u],
  ['deadline', /thời hạn|thời gian|hạn hoàn thành|hoàn thành|tiến độ|hạn /u],
  ['lead', /chủ trì|đơn vị thực hiện|phân công|bộ phận|đơn vị|phòng|thực hiện|người thực hiện/u],
  ['content', /nội dung|nhiệm vụ|công việc|đầu việc/u],
];

/** How the head of a column begins. */
const headCell =
  /^(?:stt|tt|số tt|nội dung|nhiệm vụ|tên nhiệm vụ|công việc|đầu việc|đơn vị|phòng(?:, đơn vị)?$|cơ quan|bộ phận|chủ trì|phối hợp|thời hạn|thời gian|hạn|hoàn thành|tiến độ|ghi chú|kết quả|sản phẩm|lãnh đạo|người|phân công)/u;
const longestHead = 60;

/** Which column is which, if the row is the head of a table of tasks. */
export function columnsOf(row: Row): Column[] | null {
  if (row.some(({ text }) => text.length > longestHead || /[.;]$/u.test(text) || /\d{2}/u.test(text))) return null;
  const taken = new Set<Column>();
  const columns = row.map(({ text }): Column => {
    const key = matchKey(text);
    if (/^(?:stt|tt|số tt|ghi chú|kết quả|sản phẩm)/u.test(key)) return 'other';
    const isContent = /^(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ)/u.test(key);
    const found: Column = isContent ? 'content' : (columnWords.find(([, words]) => words.test(key))?.[0] ?? 'other');
    if (taken.has(found)) return 'other';
    taken.add(found);
    return found;
  });
  const plain = row.filter(({ text }) => headCell.test(matchKey(text))).length;
  return plain >= 2 && columns.includes('content') && (columns.includes('lead') || columns.includes('deadline'))
    ? columns
    : null;
}
