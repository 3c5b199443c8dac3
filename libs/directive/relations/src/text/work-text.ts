import { matchKey } from '@giao-ban/shared-kernel';
import { abbreviations } from '../lexicon/abbreviations';
import { citedDocuments, type CitedDocument } from './legal-references';
import { maskPeople } from './people';
import { maskUnits } from './unit-names';

/** One syllable of a text under its key; several may share one place where an abbreviation was written out. */
export interface Syllable {
  key: string;
  start: number;
  end: number;
  /** Stands in brackets or in a condition: an example, a remark, what comes before the work. */
  aside: boolean;
  /** Stands behind `đã` in an order: work that was done before. */
  past: boolean;
  /** Stands in a title in quotation marks, which names a work and does not tell what is done with it. */
  titled: boolean;
  /** Written with a capital and not because a sentence begins. */
  capital: boolean;
}

/** A document cited in a clause. */
export interface ClauseCitation extends CitedDocument {
  aside: boolean;
}

/** What stands between two of `;`, `:`, full stop and line end. */
export interface Clause {
  /** Its words under their keys, for patterns. */
  text: string;
  syllables: Syllable[];
  cited: ClauseCitation[];
  /** Years that the work is for; those of dates, document numbers and spans of years are left out. */
  years: Set<string>;
  /** Names of districts, communes, towns and zones, lower case. */
  places: Set<string>;
}

/** A text made ready for comparison; what is no content (document numbers, dates, unit names, people) is taken out. */
export interface WorkText {
  /** As written, composed. */
  text: string;
  clauses: Clause[];
}

const dates =
  /(?:ngày\s*)?\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/gu;
const spans = /giai đoạn(?:\s+đến)?(?:\s+năm)?\s+\d{4}\s?-\s?\d{4}|\d{4}\s?-\s?\d{4}/gu;
const yearly = /(?:năm|\/)\s?(?<year>20\d{2})(?!\d)/gu;
const placed =
  /(?:huyện|thị xã|thành phố|tp\.?|xã|phường|thị trấn|khu công nghiệp|khu kinh tế)\s+(?<name>(?:\p{Lu}\p{Ll}+\s?){1,3})/gu;
const token = /\p{L}+(?:[&^]\p{L}+)+|[\p{L}\p{N}]+/gu;
const clauseEnd = /[;:\n]|\.(?=\s|$)/gu;
// `sau khi có biên bản kiểm tra`: the condition is not the work.
const conditions = /(?<!\p{L})(?:sau khi|trước khi|ngay khi|khi có|trong trường hợp)(?!\p{L})[^,;.()]*/gu;
const before = /(?<!\p{L})(?:đã|vừa)(?!\p{L})[^,;.()]*/gu;
const brackets = /\([^()]*\)/gu;
const titles = /"[^"]{20,}(?:"|$)/gu;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => ' '.repeat(found.length));

/** Which characters a pattern covers. */
function covered(key: string, pattern: RegExp): boolean[] {
  const flags = new Array<boolean>(key.length).fill(false);
  for (const match of key.matchAll(pattern)) flags.fill(true, match.index, match.index + match[0].length);
  return flags;
}

const union = (a: readonly boolean[], b: readonly boolean[]): boolean[] => a.map((flag, i) => flag || b[i] === true);

/** Where clauses end; what stands in brackets or quotation marks is not cut. */
function clauseEnds(key: string): number[] {
  const closed = blankAll(key, /\([^()]*\)|"[^"]*"/gu);
  return [...closed.matchAll(clauseEnd)].map((match) => match.index).concat(key.length);
}

interface Zones {
  aside: readonly boolean[];
  past: readonly boolean[];
  titled: readonly boolean[];
}

function syllablesOf(text: string, masked: string, [from, to]: readonly [number, number], zones: Zones): Syllable[] {
  return [...masked.slice(from, to).matchAll(token)].flatMap((match, i) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const keys = (abbreviations[match[0]] ?? match[0]).split(' ');
    const capital = i > 0 && keys.length === 1 && /^\p{Lu}/u.test(text.slice(start, end));
    const at = (zone: readonly boolean[]): boolean => zone[start] ?? false;
    const [aside, past, titled] = [at(zones.aside), at(zones.past), at(zones.titled)];
    return keys.map((key) => ({ key, start, end, aside, past, titled, capital }));
  });
}

function yearsOf(masked: string): Set<string> {
  return new Set([...blankAll(masked, spans).matchAll(yearly)].map((match) => match.groups?.['year'] ?? ''));
}

function placesOf(text: string): Set<string> {
  const lowerHead = text.replace(/(?<!\p{L})(?:Huyện|Thị|Thành|Xã|Phường|Khu)(?!\p{L})/gu, (word) =>
    word.toLowerCase(),
  );
  return new Set([...lowerHead.matchAll(placed)].map((match) => matchKey(match.groups?.['name'] ?? '').trim()));
}

/**
 * Prepares a text for comparison with others.
 *
 * @param order whether it is an order, in which `đã` tells what came before the work
 *
 * @example
 * workText('Tham mưu CCHC năm 2024').clauses[0].syllables.map((syllable) => syllable.key)
 * // ['tham', 'mưu', 'cải', 'cách', 'hành', 'chính', 'năm', '2024']
 */
export function workText(raw: string, order = false): WorkText {
  const text = raw.normalize('NFC');
  const key = matchKey(text);
  const zones = {
    aside: union(covered(key, brackets), covered(key, conditions)),
    past: order ? covered(key, before) : [],
    titled: covered(key, titles),
  };
  const cited = citedDocuments(text);
  let masked = maskPeople(text, maskUnits(text, key));
  for (const { start, end } of cited) masked = blank(masked, start, end);
  masked = blankAll(masked, dates);
  let from = 0;
  const clauses = clauseEnds(masked).map((to) => {
    const clause = {
      text: key.slice(from, to),
      syllables: syllablesOf(text, masked, [from, to], zones),
      cited: cited
        .filter(({ start }) => start >= from && start < to)
        .map((one) => ({ ...one, aside: zones.aside[one.start] ?? false })),
      years: yearsOf(masked.slice(from, to)),
      places: placesOf(text.slice(from, to)),
    };
    from = to;
    return clause;
  });
  return { text, clauses };
}
