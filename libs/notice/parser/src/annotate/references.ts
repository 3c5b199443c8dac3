import type { Reference } from '@giao-ban/notice-model';
import { anyPhrase, isoDay, matchKey, withinOneEdit, type IsoDay } from '@giao-ban/shared-kernel';
import types from '../data/document-types.json';
import { repairDigits } from '../text/repair-digits';
import { Claims } from './claims';
import { issuerEnd } from './issuer';
import { orderWalk } from '../text/order-walk';
import { allMatches } from '../text/all-matches';

/** A cited document as a stretch of a text. */
export interface FoundReference {
  start: number;
  end: number;
  reference: Reference;
}

const typeBySymbol = new Map<string, string>(Object.entries(types.bySymbol));
const typeByWord = new Map<string, string>(Object.entries(types.byWord));
const stateIssuers = new Set(types.stateIssuers);
const typeWords = [...typeByWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** `202/2025/QH15`, `76/2025/UBTVQH15` */
const law = /(?<![\d/])\d{1,3}\/(?:19|20)\d{2}\/(?:UBTV)?QH\d{1,2}(?!\p{L})/gu;
/** `52/2016/QĐ-UBND`, `03/NQ-CP`, `2197/UBND-KGVX`, `09/2024/TT-BKH&CN` */
const state =
  /(?<![\d/.])\d{1,5}(?:\/(?:19|20)\d{2})?\s?\/\s?(\p{Lu}[\p{L}&^]{0,7})\s?[-–]\s?(\p{Lu}[\p{L}&^]{0,9}\d{0,2}(?:[-–]\p{Lu}[\p{L}&]{0,9})*)(?![\p{L}])/gu;
/** `57-NQ/TW`, `2686-CV/TU` */
const party = /(?<![\d/.])\d{1,5}\s?[-–]\s?(\p{Lu}[\p{L}]{0,4})\s?\/\s?(\p{Lu}[\p{L}-]{1,8})(?![\p{L}])/gu;
/** `Nghị quyết số 57`, `Đề án 06`: known by their number alone. */
const bare = new RegExp(
  `(?<!\\p{L})(?:${types.bare.join('|')})\\s(?:số\\s)?(?!(?:19|20)\\d{2})(\\d{1,4})(?=\\s*(?:$|[.;()”"]|,\\s|(?:về|của|ngày|trên|và|để|trong|theo|tại|với|đến)(?!\\p{L})))`,
  'gu',
);
const dated = new RegExp(
  `(?<!\\p{L})(?:${types.dated.join('|')})(?:\\s(?:cuộc họp|buổi làm việc|giao ban|phiên họp))?\\s(?=ngày\\s\\d)`,
  'gu',
);

/** Those that are told by their words alone, without a symbol. */
const byWords = orderWalk.scanner([bare, dated]);
const typeAtStart = new RegExp(`^(?:${typeWords})`, 'u');

/** `Báo cáo thẩm định số 144/BC-STP`: the type has words of its own before the number sign. */
const typeAndWords = new RegExp(`(?<!\\p{L})(${typeWords})(?:\\s\\p{Ll}+){1,3}\\ssố\\s*[:.]?\\s*$`, 'u');
const typeBefore = new RegExp(`(?<!\\p{L})(${typeWords})\\s*(?:số\\s*[:.]?\\s*|\\(\\s*(?:số\\s*)?)?$`, 'u');
/** `Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15` */
const lawTitle = /(?<!\p{L})(?:bộ )?luật\s(?!.*(?<!\p{L})luật\s)[^.;:]{3,90}$/u;
const numberSign = /(?<!\p{L})số\s*[:.]?\s*$/u;
const dateAfter =
  /^\s*,?\s*\(?(?:ký\s|ban hành\s)?ngày\s(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|\stháng\s(\d{1,2})\snăm\s(\d{4}))/u;
const issuerSign = /^\s*(?:\/\s*)?,?\s*của\s/u;

/** What stands around the number: the type word before it, date and issuer behind it. */
interface Surroundings {
  start: number;
  end: number;
  word: string | null;
  date: IsoDay | null;
  issuer: string | null;
}

function surroundings(text: string, key: string, start: number, end: number): Surroundings {
  const before = key.slice(Math.max(0, start - 60), start);
  const type = typeBefore.exec(before) ?? typeAndWords.exec(before);
  const sign = type ?? numberSign.exec(before);
  const found: Surroundings = {
    start: sign ? start - sign[0].length : start,
    end,
    word: type?.[1] ?? null,
    date: null,
    issuer: null,
  };
  readDate(key, found);
  readIssuer(text, key, found);
  if (!found.date) readDate(key, found);
  return found;
}

function readDate(key: string, found: Surroundings): void {
  const match = dateAfter.exec(repairDigits(key.slice(found.end, found.end + 50)));
  if (!match) return;
  const [, day, month, year, month2, year2] = match;
  found.date = isoDay(Number(year ?? year2), Number(month ?? month2), Number(day));
  if (found.date) found.end += match[0].length;
}

function readIssuer(text: string, key: string, found: Surroundings): void {
  const sign = issuerSign.exec(key.slice(found.end, found.end + 12));
  const from = found.end + (sign?.[0].length ?? 0);
  const end = sign ? issuerEnd(text, from) : null;
  if (end === null) return;
  found.issuer = text.slice(from, end);
  found.end = end;
}

const tight = (number: string) => number.replace(/\s+/gu, '').replace(/–/gu, '-');

function typeOf(word: string | null, symbol: string): string {
  const byWord = word ? typeByWord.get(word) : undefined;
  if (byWord && byWord !== 'Văn bản') return byWord;
  return typeBySymbol.get(symbol) ?? 'Công văn';
}

/** `408/KG-UBND` of a plan: a type one letter off before a body that only signs typed papers. */
function repaired(number: string, symbol: string, issuer: string, word: string | null): string | undefined {
  const wanted = word ? typeByWord.get(word) : undefined;
  if (typeBySymbol.has(symbol) || !wanted || !stateIssuers.has(issuer.replace(/\d+$/u, ''))) return undefined;
  const meant = [...typeBySymbol].find(([known, type]) => type === wanted && withinOneEdit(known, symbol));
  return meant && number.replace(`/${symbol}-`, `/${meant[0]}-`);
}

function fromSymbol(text: string, key: string, match: RegExpMatchArray): FoundReference {
  const [written, symbol = '', issuer = ''] = match;
  const at = match.index ?? 0;
  const around = surroundings(text, key, at, at + written.length);
  const number = tight(text.slice(at, at + written.length));
  // The match is over digits put right; the number stays as it is written.
  const right = tight(written);
  const fixed = repaired(right, symbol, issuer, around.word) ?? (right === number ? undefined : right);
  return described(text, around, typeOf(around.word, symbol), number, fixed);
}

function described(
  text: string,
  around: Surroundings,
  type: string,
  number: string | null,
  fixed?: string,
): FoundReference {
  const { start, end, date, issuer } = around;
  const reference: Reference = { raw: text.slice(start, end), type, number, date, issuer };
  return { start, end, reference: fixed ? { ...reference, repairedNumber: fixed } : reference };
}

function fromLaw(text: string, key: string, match: RegExpMatchArray): FoundReference {
  const at = match.index ?? 0;
  const around = surroundings(text, key, at, at + match[0].length);
  const title = around.word ? null : lawTitle.exec(key.slice(Math.max(0, around.start - 100), around.start));
  if (title) around.start -= title[0].length;
  return described(text, around, typeOf(around.word, match[0].includes('UBTV') ? 'NQ' : 'L'), match[0]);
}

function fromBareNumber(text: string, key: string, match: RegExpMatchArray): FoundReference {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const around = surroundings(text, key, end - (match[1] ?? '').length, end);
  return described(text, around, typeOf(around.word, ''), match[1] ?? null);
}

function fromDate(text: string, key: string, match: RegExpMatchArray): FoundReference | null {
  const at = match.index ?? 0;
  const around = surroundings(text, key, at, at + match[0].trimEnd().length);
  const word = typeAtStart.exec(key.slice(at, around.end))?.[0] ?? null;
  return around.date ? described(text, { ...around, start: at }, typeOf(word, ''), null) : null;
}

const anySign = orderWalk.scanner([
  anyPhrase([...types.bare, ...types.dated, 'luật', 'văn bản', 'chương trình', 'hướng dẫn'], 'u'),
]);

/**
 * All documents that a text cites, in its order: `Quyết định số 43/QĐ-UBND ngày 20/01/2024 của UBND tỉnh`.
 * Technical standards (TCVN, ISO, QCVN) are none.
 */
export function findReferences(text: string, key: string = matchKey(text)): FoundReference[] {
  if (!/\d/u.test(key) || (!key.includes('/') && !anySign.test(key))) return [];
  const found: FoundReference[] = [];
  const claims = new Claims(text.length);
  const take = (candidate: FoundReference | null) => {
    if (candidate && claims.take(candidate.start, candidate.end)) found.push(candidate);
  };
  if (key.includes('/')) {
    const digits = repairDigits(text);
    for (const match of allMatches(law, digits)) take(fromLaw(text, key, match));
    for (const match of allMatches(party, digits))
      take(typeBySymbol.has(match[1] ?? '') ? fromSymbol(text, key, match) : null);
    for (const match of allMatches(state, digits)) take(fromSymbol(text, key, match));
  }
  for (const { pattern, match } of byWords.matches(key).sort((a, b) => a.pattern - b.pattern))
    take(pattern === 0 ? fromBareNumber(text, key, match) : fromDate(text, key, match));
  return found.sort((a, b) => a.start - b.start);
}
