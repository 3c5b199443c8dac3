import { matchKey } from '@giao-ban/shared-kernel';
import type { Line } from './line';
import { allMatches } from '../text/all-matches';

/** A stretch of a line. */
interface Piece {
  text: string;
  start: number;
  /** How far from the margin. */
  at: number;
}

const gap = /\s{2,}|\t+/g;

function piecesOf({ text, start, indent }: Line): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const blank of [...allMatches(gap, text), null]) {
    const end = blank?.index ?? text.length;
    if (end > done) pieces.push({ text: text.slice(done, end), start: start + done, at: indent + done });
    done = end + (blank?.[0].length ?? 0);
  }
  return pieces;
}

const headWords =
  /^(?:stt|tt|số tt|nội dung|nhiệm vụ|tên nhiệm vụ|công việc|đầu việc|đơn vị|phòng|cơ quan|bộ phận|chủ trì|phối hợp|thời hạn|thời gian|hạn|hoàn thành|tiến độ|ghi chú|kết quả|sản phẩm|người|phân công)(?!\p{L})/u;
const fewestColumns = 3;

/** `TT    Nội dung        Chủ trì     Thời hạn`: the head of a table that is set with blanks. */
function headOf(line: Line): Piece[] | null {
  const pieces = piecesOf(line);
  const known = pieces.filter(({ text }) => text.length < 40 && headWords.test(matchKey(text)));
  return pieces.length >= fewestColumns && known.length >= pieces.length - 1 ? pieces : null;
}

/** Under which head a piece stands: by its order where the row is full, else by where it begins. */
function columnOf(piece: Piece, place: number, isFull: boolean, head: readonly Piece[]): number {
  const slack = 3;
  return isFull
    ? place
    : Math.max(
        0,
        head.findLastIndex(({ at }) => at <= piece.at + slack),
      );
}

/** One row as cells, each with the pieces of its lines. */
type Cells = Piece[][];

function rowLine(cells: Cells, first: Line): Line {
  const text = `| ${cells.map((pieces) => pieces.map((piece) => piece.text).join(' ')).join(' | ')} |`;
  const at = cells.flat()[0]?.start ?? first.start;
  return { text, key: matchKey(text), start: at, indent: 0, afterBlank: first.afterBlank, cells };
}

/** The rows below a head, and how many lines they take. */
function rowsBelow(lines: readonly Line[], from: number, head: readonly Piece[]): { rows: Line[]; end: number } {
  const rows: { cells: Cells; first: Line }[] = [];
  let i = from;
  for (; i < lines.length; i++) {
    const line = lines[i];
    const pieces = line ? piecesOf(line) : [];
    const begins = (pieces[0]?.at ?? 0) <= (head[0]?.at ?? 0) + 1 && pieces.length >= 2;
    const goesOn = rows.length > 0 && !line?.afterBlank && (pieces[0]?.at ?? 0) >= (head[1]?.at ?? 0) - 1;
    if (!line || (!begins && !goesOn)) break;
    if (begins) rows.push({ cells: head.map(() => []), first: line });
    const cells = rows.at(-1)?.cells;
    const isFull = begins && pieces.length === head.length;
    pieces.forEach((piece, place) => cells?.[columnOf(piece, place, isFull, head)]?.push(piece));
  }
  return { rows: rows.map(({ cells, first }) => rowLine(cells, first)), end: i };
}

/**
 * Lines with each table that is set with blanks turned into rows of bars, as tables of other formats come.
 * @example textTables(lines of 'TT  Nội dung  Chủ trì\n1   Rà soát   Thanh tra') // '| TT | Nội dung | Chủ trì |', '| 1 | Rà soát | Thanh tra |'
 */
export function textTables(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const head = line.text.startsWith('|') ? null : headOf(line);
    const below = head && rowsBelow(lines, i + 1, head);
    if (!head || !below || below.rows.length === 0) out.push(line);
    else {
      out.push(
        rowLine(
          head.map((piece) => [piece]),
          line,
        ),
        ...below.rows,
      );
      i = below.end - 1;
    }
  }
  return out;
}
