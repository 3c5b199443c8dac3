/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

const openings: Record<string, string> = { '“': '”', '(': ')', '[': ']', '"': '"', '«': '»' };
/** A quotation that is not closed within this many characters was never meant to be one. */
const longestQuote = 600;
const abbreviation = /(?:^|[^\p{L}&])(?:TP|Tp|P|ThS|TS|PGS|GS|Q|TL|KT|TM|v\.v|Th)$/u;

/** For each position that opens a bracket or quotation that is closed soon, where it closes. */
function closings(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const close = openings[text.charAt(i)];
    if (!close) continue;
    const end = text.slice(i + 1, i + 1 + longestQuote).indexOf(close);
    if (end >= 0) {
      found.set(i, i + 1 + end);
      if (close === '"') i += 1 + end;
    }
  }
  return found;
}

function endsSentence(text: string, i: number): boolean {
  if (!'.!?'.includes(text.charAt(i)) || '.…'.includes(text.charAt(i + 1))) return false;
  if (!/^["”)]?\s+["“(]?[\p{Lu}\d]/u.test(text.slice(i + 1, i + 6))) return false;
  return !abbreviation.test(text.slice(Math.max(0, i - 6), i));
}

function cut(text: string, isEnd: (i: number) => boolean, keepMark: boolean): Range[] {
  const skips = closings(text);
  const ranges: Range[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const skip = skips.get(i);
    if (skip !== undefined) {
      i = skip;
      continue;
    }
    if (!isEnd(i)) continue;
    ranges.push({ start, end: keepMark || text.charAt(i) !== ';' ? i + 1 : i });
    start = i + 1;
  }
  ranges.push({ start, end: text.length });
  return ranges.map((range) => trimmed(text, range)).filter((range) => range.end > range.start);
}

/** The range without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * Sentences of a paragraph. A full stop inside a number, a bracket or a quotation ends none.
 * @example splitSentences('Rà soát. Báo cáo TP. Huế.') // two ranges
 */
export function splitSentences(text: string): Range[] {
  return cut(text, (i) => endsSentence(text, i), true);
}

/** Sentences cut further at `;`, which is left out. */
export function splitClauses(text: string): Range[] {
  return cut(text, (i) => text.charAt(i) === ';' || endsSentence(text, i), false);
}
