import type { Paragraph } from '../page/reading-text';
import type { Range } from '../text/split-sentences';
import type { Body } from './draft';

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/**
 * What of the body nobody read: stretches that were set aside, and whole paragraphs that fell through.
 * Nothing may vanish without a word.
 */
export function leftOverOf(paragraphs: readonly Paragraph[], body: Body): Range[] {
  const read = [...body.drafts, ...body.remarks, ...body.used, ...body.leftOver].sort((a, b) => a.start - b.start);
  let next = 0;
  const lost = paragraphs.filter((paragraph) => {
    while (next < read.length && (read[next]?.end ?? 0) <= paragraph.start) next++;
    const candidate = read[next];
    return !candidate || !overlaps(candidate, paragraph);
  });
  const found = [...body.leftOver, ...lost.map(({ start, end }) => ({ start, end }))];
  return found.sort((a, b) => a.start - b.start);
}
