/** What stands before an item of a list. */
export interface Mark {
  kind: MarkKind;
  /** The number that it means, `null` for bullets. */
  ordinal: number | null;
  /** Length of the mark with the blanks behind it. */
  length: number;
}

export type MarkKind =
  | 'roman'
  | 'capital'
  | 'number'
  | 'number-paren'
  | 'paren-number'
  | 'letter'
  | 'small-roman'
  | 'word'
  | 'dash'
  | 'plus'
  | 'star'
  | 'dot'
  | 'circle'
  | `decimal-${number}`;

const letters = 'abcdđeghiklmnopqrstuvxy';
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 };

/** @example romanValue('XIV') // 14; `null` for `IIX` and other things that are no number */
export function romanValue(text: string): number | null {
  const digits = [...text.toLowerCase()].map((char) => romanDigits[char]);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i];
    if (digit === undefined) return null;
    sum += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  }
  return sum > 0 && /^x{0,3}(?:ix|iv|v?i{0,3})$/i.test(text) ? sum : null;
}

type Recogniser = [
  first: string,
  pattern: RegExp,
  read: (groups: string[]) => { kind: MarkKind; ordinal: number | null } | null,
];

const bullet = (kind: MarkKind) => () => ({ kind, ordinal: null });
const counted = (kind: MarkKind) => (groups: string[]) => ({ kind, ordinal: Number(groups[1]) });

const digits = '0123456789';
const letterMarks = 'abcdefghijklmnopqrstuvxyzđ';
/** The kinds of marks, tried in this order, each with the characters that it may begin with. */
const recognisers: Recogniser[] = [
  ['IVX', /^([IVX]{1,5})(?:\s?[.)]|\s?\/(?!\p{Ll})|\s[-–])\s*(?=[\p{L}“"(])/u, ([, r = '']) => roman(r)],
  ['mMpP', /^(?:mục|phần) ([IVX]{1,5})\s?[.:/)-]\s*(?=\S)/iu, ([, r = '']) => roman(r)],
  ['(', /^\(([IVX]{1,5})\)\s*[.:-]?\s*(?=\S)/u, ([, r = '']) => roman(r)],
  [digits, /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)/]?\s+(?=[\p{L}“"(])/u, ([, path = '']) => decimal(path)],
  [digits, /^(\d{1,2})\s?[./]\s*(?=[\p{L}“"(*])/u, counted('number')],
  [digits, /^(\d{1,2})\s?\)\s*(?=\S)/u, counted('number-paren')],
  ['(', /^\((\d{1,2})\)\s*[.:-]?\s*(?=\S)/u, counted('paren-number')],
  [
    '(iv',
    /^\(?(ii|iii|iv|vi|vii|viii|ix)\)\s*(?=\S)/u,
    ([, r = '']) => ({ kind: 'small-roman', ordinal: romanValue(r) }),
  ],
  [`(${letterMarks}`, /^\(?([a-eđg-ik-vxy])\)\s*(?=\S)/u, ([, char = '']) => letter('letter', char)],
  [letterMarks, /^([a-eđg-ik-vxy])\.\s+(?=\S)/u, ([, char = '']) => letter('letter', char)],
  [
    letterMarks.toUpperCase(),
    /^([A-EĐG-HK-M])\s?[./)]\s+(?=\S)/u,
    ([, char = '']) => letter('capital', char.toLowerCase()),
  ],
  [
    'mMhHbBnNsStTcC',
    /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là\s?[,:]\s*(?=\S)/iu,
    ([, word = '']) => counting(word),
  ],
  [
    'tT',
    /^thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s?[,:]\s*(?!ngày|\d)(?=\S)/iu,
    ([, word = '']) => counting(word),
  ],
  ['-–—−‒', /^[-–—−‒]+\s*(?=\S)/u, bullet('dash')],
  ['+', /^\+\s*(?=\S)/u, bullet('plus')],
  ['*', /^\*+\s*(?=\S)/u, bullet('star')],
  ['◦○§Øo', /^(?:[◦○§Ø]|o(?=\s))\s*(?=\S)/u, bullet('circle')],
  ['•●▪■·➢➔→✓❖⮚', /^[•●▪■·➢➔→✓❖⮚]\s*(?=\S)/u, bullet('dot')],
];

function roman(text: string): { kind: MarkKind; ordinal: number | null } | null {
  const ordinal = romanValue(text);
  return ordinal === null ? null : { kind: 'roman', ordinal };
}

function decimal(path: string): { kind: MarkKind; ordinal: number } {
  const numbers = path.split('.');
  return { kind: `decimal-${numbers.length}`, ordinal: Number(numbers.at(-1)) };
}

const numerals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `Một là,`, `Thứ tư:` */
function counting(word: string): { kind: MarkKind; ordinal: number } {
  const plain = word.toLowerCase().replace('nhất', 'một').replace('tư', 'bốn');
  return { kind: 'word', ordinal: numerals.indexOf(plain) + 1 };
}

function letter(kind: MarkKind, char: string): { kind: MarkKind; ordinal: number } {
  return { kind, ordinal: letters.indexOf(char) + 1 };
}

/** The recognisers by the character that a paragraph begins with: most paragraphs need none of them. */
const byFirst = new Map<string, Recogniser[]>();
for (const recogniser of recognisers) {
  for (const char of new Set(recogniser[0])) byFirst.set(char, [...(byFirst.get(char) ?? []), recogniser]);
}

/**
 * The list mark at the start of a paragraph, or `null`.
 * @example markOf('(2) Phòng Quản lý khoa học:') // { kind: 'paren-number', ordinal: 2, length: 4 }
 * @example markOf('17/3/2024 là hạn cuối') // null
 */
export function markOf(text: string): Mark | null {
  const candidates = byFirst.get(text.charAt(0));
  if (!candidates) return null;
  for (const [, pattern, read] of candidates) {
    const match = pattern.exec(text);
    const mark = match && read(match);
    if (mark) return { kind: mark.kind, ordinal: mark.ordinal, length: match[0].length };
  }
  return null;
}
