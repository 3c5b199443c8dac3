/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

const openings: Record<string, string> = { '“': '”', '(': ')', '[': ']', '"': '"', '«': '»' };
/** A quotation that is not closed within this many characters was never meant to be one. */
const longestQuote = 600;
const abbreviation = /(?:^|[^\p{L}&])(?:TP|Tp|P|ThS|TS|PGS|GS|Q|TL|KT|TM|v\.v|Th)$/u;

const anyOpening = /[“([«"]/g;

/** For each position that opens a bracket or quotation that is closed soon, where it closes. */
function closings(text: string): Map<number, number> {
  const found = new Map<number, number>();
  anyOpening.lastIndex = 0;
  for (let match = anyOpening.exec(text); match; match = anyOpening.exec(text)) {
    const close = openings[match[0]] ?? '';
    const end = text.slice(match.index + 1, match.index + 1 + longestQuote).indexOf(close);
    if (end < 0) continue;
    found.set(match.index, match.index + 1 + end);
    if (close === '"') anyOpening.lastIndex = match.index + 2 + end;
  }
  return found;
}

function endsSentence(text: string, i: number): boolean {
  if (!'.!?'.includes(text.charAt(i)) || '.…'.includes(text.charAt(i + 1))) return false;
  if (!/^["”)]?\s+["“(]?[\p{Lu}\d]/u.test(text.slice(i + 1, i + 6))) return false;
  return !abbreviation.test(text.slice(Math.max(0, i - 6), i));
}

const anyStop = /[.!?;“([«"]/g;

/** The next character at which a sentence may end, or that opens a bracket or quotation. */
function nextStop(text: string, from: number): number {
  anyStop.lastIndex = from;
  return anyStop.exec(text)?.index ?? text.length;
}

function cut(text: string, isEnd: (i: number) => boolean, keepMark: boolean): Range[] {
  const skips = closings(text);
  const ranges: Range[] = [];
  let start = 0;
  for (let i = nextStop(text, 0); i < text.length; i = nextStop(text, i + 1)) {
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
