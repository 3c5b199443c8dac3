import type { Line } from './reading-order';

/** The lines of one page that stand on the page itself, not in a table. */
export interface PageLines {
  height: number;
  lines: Line[];
}

const pageNumber = /^(?:trang\s*)?[-–—.]?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*[-–—.]?$/iu;
/** Where page numbers and running headers stand, as shares of the page's height. */
const topMargin = 0.11;
const bottomMargin = 0.89;

const isInMargin = ({ top, bottom }: Line, height: number) =>
  bottom < height * topMargin || top > height * bottomMargin;
const shape = (line: Line) => `${Math.round(line.top / 6)} ${line.text.replace(/\d+/g, '#')}`;

/**
 * Takes page numbers and lines that come back at the same place of every page out of the text; they stand in the middle of
 * sentences otherwise.
 */
export function withoutRunningLines<P extends PageLines>(pages: readonly P[]): P[] {
  const seen = new Map<string, number>();
  for (const { lines, height } of pages) {
    const shapes = new Set(lines.filter((line) => isInMargin(line, height)).map(shape));
    for (const each of shapes) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  // The first page often has no running header.
  const often = Math.max(2, Math.ceil((pages.length - 1) * 0.6));
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!isInMargin(line, page.height)) return true;
      const isFirstOrLast = line === page.lines[0] || line === page.lines.at(-1);
      const isNumber = isFirstOrLast && pageNumber.test(line.text.trim());
      return !isNumber && !(pages.length > 1 && (seen.get(shape(line)) ?? 0) >= often);
    }),
  }));
}
