import { groupedBy } from './grouped-by';
import type { Line } from './reading-order';

/** A line with the page it stands on. */
export interface PlacedLine extends Line {
  page: number;
}

/** How lines stand on the pages of one document. */
interface Setting {
  /** From baseline to baseline inside of a paragraph. */
  pitch: number;
  /** The right and left edge of the text, by page. */
  right: Map<number, number>;
  left: Map<number, number>;
  /** Paragraphs begin at the edge and stand close: only their ends tell them apart. */
  isFlush: boolean;
}

function mostFrequent(values: readonly number[], step: number): number | null {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value / step) * step;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Where most of the long lines end; a speck beyond the text must not move the edge. */
function rightEdge(lines: readonly PlacedLine[]): number {
  const widest = Math.max(...lines.map(({ left, right }) => right - left));
  const ends = lines.filter(({ left, right }) => right - left > widest * 0.7).map(({ right }) => right);
  const common = mostFrequent(ends, 6) ?? 0;
  const atCommon = ends.filter((end) => Math.abs(end - common) <= 6);
  return atCommon.length >= 3 ? Math.max(...atCommon) : Math.max(...ends);
}

const fewestLines = 12;

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];

/** From baseline to baseline inside of a paragraph: between lines that begin at the edge, below ones that reach it. */
function pitchOf(body: readonly PlacedLine[], left: Map<number, number>, right: Map<number, number>): number {
  const all: number[] = [];
  const inside: number[] = [];
  body.forEach((line, i) => {
    const before = body[i - 1];
    const step = before && before.page === line.page ? line.baseline - before.baseline : 0;
    if (!before || step <= 0 || step > 3 * line.height) return;
    all.push(step);
    const isFull = (right.get(line.page) ?? 0) - before.right < 0.6 * line.height;
    const isAtEdge = Math.abs(line.left - (left.get(line.page) ?? 0)) < 0.3 * line.height;
    if (isFull && isAtEdge && !listMark.test(line.text)) inside.push(step);
  });
  return (inside.length >= 3 ? quantile(inside, 0.5) : quantile(all, 0.2)) ?? 18;
}

function settingOf(lines: readonly PlacedLine[]): Setting {
  const body = lines.filter(({ isColumn }) => !isColumn);
  const pages = groupedBy(body, ({ page }) => page);
  // A last page of a few lines shows no edges; those of the other pages hold for it.
  const byPage = (edge: (page: PlacedLine[]) => number) =>
    new Map([...pages].map(([page, own]) => [page, edge(own.length < fewestLines ? body : own)] as const));
  const right = byPage(rightEdge);
  const left = byPage(leftEdge);
  const pitch = pitchOf(body, left, right);
  return { pitch, right, left, isFlush: isFlush(body, pitch, left) };
}

function isFlush(body: readonly PlacedLine[], pitch: number, left: Map<number, number>): boolean {
  const marked = body.filter((line, i) => {
    const before = body[i - 1];
    const isIndented = line.left - (left.get(line.page) ?? 0) > 0.5 * line.height;
    const isApart = before?.page === line.page && line.baseline - before.baseline > pitch + 0.15 * line.height;
    return isIndented || isApart;
  });
  return marked.length < body.length * 0.15;
}

/** The left edge of the text: the first one from the left that is no exception. */
function leftEdge(lines: readonly PlacedLine[]): number {
  const starts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const enough = Math.max(2, lines.length * 0.08);
  return (
    starts.find((start) => starts.filter((other) => Math.abs(other - start) <= 4).length >= enough) ?? starts[0] ?? 0
  );
}

const listMark =
  /^(?:[-–+•*●○▪]\s?\p{L}|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][).]\s|\(?[ivx]{1,5}[).]\s|[IVX]{1,5}[.)]\s)/u;
/** `... theo quy định tại khoản` waits for a number; a line that begins with one is no new item then. */
const wantsNumber = /(?:khoản|điểm|mục|điều|số|ngày|tháng|năm|quý|chương|phần|lục|biểu|bảng|tiết|kỳ|lần|thứ)$/iu;
/** `..., ngày 08 tháng 4 năm` in a narrow column; its year stands on the next line. */
const cutDate = /\s(?:ngày|tháng|năm)$/u;
const sentenceEnd = /[.;:!?][”"')\]]?$|\.\/\.$/u;

const sameCentre = 3;
const centre = ({ left, right }: PlacedLine) => (left + right) / 2;

/** Lines in the middle of the page, one below the other: a title. */
function areCentred(line: PlacedLine, next: PlacedLine, { left, right }: Setting): boolean {
  const middle = ((left.get(line.page) ?? 0) + (right.get(line.page) ?? 0)) / 2;
  const isIndented = next.left - (left.get(next.page) ?? 0) > next.height;
  return isIndented && Math.abs(centre(line) - middle) < sameCentre && Math.abs(centre(next) - middle) < sameCentre;
}

/** Whether the first word of the next line would have found room behind this one. */
function isShort(line: PlacedLine, next: PlacedLine, setting: Setting): boolean {
  const room = (setting.right.get(line.page) ?? line.right) - line.right;
  const rooms = areCentred(line, next, setting) ? 2 : 1;
  return next.firstWord + 0.2 * line.height < room * rooms;
}

function isFurtherDown(line: PlacedLine, next: PlacedLine, { pitch }: Setting): boolean {
  if (line.page !== next.page) return false;
  return next.baseline - line.baseline > pitch + 0.15 * line.height;
}

function continues(line: PlacedLine, next: PlacedLine, setting: Setting): boolean {
  const startsSmall = /^[\p{Ll}(]/u.test(next.text) && !listMark.test(next.text);
  const isEnded = sentenceEnd.test(line.text);
  if (line.isColumn !== next.isColumn) return false;
  if (line.isColumn) return (startsSmall && !isEnded) || cutDate.test(line.text);
  if (Math.abs(line.height - next.height) > 0.3 * line.height) return false;
  if (isShort(line, next, setting)) return false;
  const isIndented = next.left - (setting.left.get(next.page) ?? 0) > 0.5 * next.height;
  if (listMark.test(next.text) && (isIndented || isEnded || !wantsNumber.test(line.text))) return false;
  if (startsSmall && !isEnded) return true;
  if (areCentred(line, next, setting)) return next.baseline - line.baseline < 1.5 * line.height;
  if (isFurtherDown(line, next, setting) || (isEnded && (isIndented || (setting.isFlush && !startsSmall))))
    return false;
  if (isIndented && next.left - line.left > 0.5 * next.height) return false;
  return line.isBold === next.isBold || startsSmall;
}

/**
 * Joins the lines of a paragraph, also over the end of a page. Lines of columns (letterhead, signature) stay alone.
 * @returns groups of lines, each one paragraph
 */
export function joinParagraphs(lines: readonly PlacedLine[]): PlacedLine[][] {
  const setting = settingOf(lines);
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && continues(last, line, setting)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** What stands between two lines of a paragraph: nothing where a symbol was cut, `QĐ-` and `UBND`. */
export function seam(before: string, after: string): '' | ' ' {
  return /[\p{L}\d][-/]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? '' : ' ';
}
