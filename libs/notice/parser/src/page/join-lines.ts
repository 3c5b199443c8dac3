import { beginsLikeHeading } from '../outline/heading-words';
import { markOf } from '../outline/mark';
import type { Line } from './line';

/** How the page sets its lines. */
export interface Layout {
  /** Width at which lines are broken, or `null` where each paragraph is one line. */
  width: number | null;
  /** For each line, whether its list mark can be one where it stands. */
  hasMark: boolean[];
  /** From the recipients on, lines are never joined. */
  tail: number;
  /** Indent of the first line of a paragraph, where only first lines are indented; else `null`. */
  firstIndent: number | null;
  /** Whether blank lines stand between all lines, so that they say nothing. */
  blankEverywhere: boolean;
}

function wrapWidth(lines: Line[]): number | null {
  const lengths = lines.map(({ text, indent }) => text.length + Math.min(indent, 12)).filter((n) => n >= 40);
  if (lengths.length < 6) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  const full = lengths.filter((n) => n >= width * 0.85).length;
  return width <= 150 && full >= lines.length * 0.3 ? width : null;
}

/** `30. ` at the start of a wrapped line is a mark only where a 29 went before. */
function plausibleMarks(lines: Line[]): boolean[] {
  const seen = new Map<string, Set<number>>();
  return lines.map(({ text }) => {
    const mark = markOf(text);
    if (!mark) return false;
    if (mark.ordinal === null) return true;
    const numbers = seen.get(mark.kind) ?? new Set<number>();
    seen.set(mark.kind, numbers.add(mark.ordinal));
    return mark.ordinal <= 2 || mark.kind === 'roman' || numbers.has(mark.ordinal - 1);
  });
}

/** Typed pages often indent the first line of a paragraph and no other. */
function indentOfFirstLines(lines: Line[], hasMark: boolean[]): number | null {
  const marked = lines.filter((_, i) => hasMark[i]).map(({ indent }) => indent);
  const others = lines.filter((_, i) => !hasMark[i]);
  const usual = marked.sort((a, b) => a - b)[Math.floor(marked.length / 2)] ?? 0;
  const flush = others.filter(({ indent }) => indent < usual).length;
  return usual >= 2 && marked.length >= 4 && flush > others.length * 0.5 ? usual : null;
}

/** Measures a page once, before its lines are joined. */
export function layoutOf(lines: Line[]): Layout {
  const tail = lines.findLastIndex(({ key }) => /^nơi nhận/u.test(key));
  const afterBlank = lines.filter((line) => line.afterBlank).length;
  const hasMark = plausibleMarks(lines);
  return {
    width: wrapWidth(lines),
    hasMark,
    tail: tail < 0 ? lines.length : tail,
    firstIndent: indentOfFirstLines(lines, hasMark),
    blankEverywhere: afterBlank > lines.length * 0.6,
  };
}

const startsLow = /^(?:[\p{Ll}\d%]|\((?!\d{1,2}\)))/u;
const endsSentence = /[.!?;:…]["”)]*$/u;
/** A sentence cannot end on one of these; `chuyển đổi số` is a word of its own. */
const endsOpen =
  /(?:[,(“/]|(?<!\p{L})(?:và|của|với|cho|các|những|về|tại|theo|do|từ|đến|trong|để|là|(?<!(?:đổi|công nghệ|dữ liệu|hạ tầng|kinh tế|xã hội|chữ ký|nền tảng|kỹ năng|chính quyền|bản đồ|công dân|kỹ thuật)\s)số|ngày|tháng|năm|quý))$/u;
/** As far as `endsOpen` looks back, and more. */
const longestOpenEnd = 24;
const isCapitals = (text: string) =>
  !/[a-z]/u.test(text) && text === text.toUpperCase() && /(?:\p{Lu}[^\p{L}]*){4}/u.test(text);
const symbolLine = /^số\s*:/u;
/** What is cheap to see comes first: letters are dear to tell one by one. */
const dateLine = /^(?=.{2,41}, ngày)\p{Lu}[\p{L} .-]{1,40}, ngày\s|^\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?:\s.{0,10})?$/u;

/** Whether a line goes on with the sentence of the line before. */
export function joinsWith(before: Line, line: Line, layout: Layout, index: number): boolean {
  if (index >= layout.tail || before.text.startsWith('|') || line.text.startsWith('|')) return false;
  if (layout.hasMark[index] && !continuesDespiteMark(before, line, layout)) return false;
  if (isCutSymbol(before.text, line.text) || endsOpen.test(before.key.slice(-longestOpenEnd))) return true;
  if (layout.firstIndent !== null && layout.width !== null && line.indent >= layout.firstIndent) return false;
  if (isCapitals(before.text) || isCapitals(line.text)) {
    return (
      isFull(before, line, layout) &&
      isCapitals(before.text) === isCapitals(line.text) &&
      !endsSentence.test(before.text)
    );
  }
  if (dateLine.test(line.text) || dateLine.test(before.text) || symbolLine.test(before.key)) return false;
  if (startsLow.test(line.text) && !endsSentence.test(before.text)) return true;
  if (line.afterFurniture && goesOverPage(before, line)) return true;
  if (line.afterBlank && !layout.blankEverywhere)
    return isFull(before, line, layout) && !endsSentence.test(before.text);
  return isFull(before, line, layout) || isOpenAndLong(before, line, layout);
}

/** `... của làng nghề nước mắm` / `- 4 -` / `Cảnh Dương, lập dự toán ...`: no full stop, and no list mark behind the page number. */
function goesOverPage(before: Line, line: Line): boolean {
  return (
    !endsSentence.test(before.text) && before.text.length >= 50 && markOf(line.text) === null && !isHeadingLine(before)
  );
}

/**
 * Letters differ in width, so lines of a wrapped page differ in length: half a line that ends in no full stop goes on,
 * also before a capital.
 */
function isOpenAndLong(before: Line, line: Line, { width }: Layout): boolean {
  if (width === null || before.text.length < width * 0.6) return false;
  if (!startsLow.test(line.text) && isHeadingLine(before)) return false;
  return startsLow.test(line.text) ? !/[.!?:…]["”)]*$/u.test(before.text) : !endsSentence.test(before.text);
}

/** `... đồng chí Nguyễn Văn A` / `- Phó Chủ tịch`: a dash inside a sentence that the line break put in front. */
function continuesDespiteMark(before: Line, line: Line, layout: Layout): boolean {
  if (!isFull(before, line, layout) || endsSentence.test(before.text)) return false;
  return (
    /^[-–]\s?(?:\p{Ll}|(?:phó|giám đốc|chủ tịch|bí thư|trưởng)(?!\p{L}))/iu.test(line.text) && endsWithName(before.text)
  );
}

function endsWithName(text: string): boolean {
  return /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u.test(text);
}

/** `1. Đánh giá kết quả tháng 3` ends without a full stop and yet does not go on. */
function isHeadingLine({ text, key }: Line): boolean {
  const mark = markOf(text);
  return mark !== null && mark.ordinal !== null && beginsLikeHeading(key.slice(mark.length));
}

/** A symbol cut after its hyphen: `QĐ-` and `UBND`, `105/TB-` and `UBND`, `Quý I/` and `2021`. */
const cutSymbol = /(?:\d\/?[\p{Lu}\d&/]*|(?<![\p{L}\p{N}])[\p{Lu}&]{1,6})-$|[\p{L}\d]\/$/u;

/** Whether two lines hold the halves of one symbol, to be joined without a blank. */
export function isCutSymbol(before: string, after: string): boolean {
  if (!before.endsWith('-') && !before.endsWith('/')) return false;
  const lastWord = before.slice(before.lastIndexOf(' ') + 1);
  return lastWord !== '-' && cutSymbol.test(lastWord) && /^[\p{Lu}\d]/u.test(after);
}

/** A line is full when the first word of the next one would not have fitted. */
function isFull(before: Line, line: Line, { width }: Layout): boolean {
  if (width === null) return false;
  const firstWord = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ');
  return before.text.length + Math.min(before.indent, 12) + 1 + firstWord > width * 0.97;
}
