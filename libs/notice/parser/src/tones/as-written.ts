import type { Finding, ParsedNotice } from '@giao-ban/notice-model';
import { foldInPlace } from '@giao-ban/shared-kernel';
import type { NoticeParse } from '../parse-notice';
import { warning } from '../warnings';

/** Words of the paper; every other string of a reading is a code, a day or a name from a list. */
const quoted = new Set(['text', 'raw', 'title', 'name', 'number', 'symbol', 'issuer', 'cue', 'of', 'unit', 'items']);

/** A word that was guessed may have been guessed wrongly: so much less sure is everything that was read by it. */
const tonesGuessed = 0.85;

/**
 * A reading of a copy with tones as a reading of the text itself: the same places, the words as they were written, and
 * every finding less sure.
 * @param written the text that was given, as long as the copy that was read
 */
export function asWritten(written: string, { notice, text, origin, ...rest }: NoticeParse): NoticeParse {
  const original = originalOf(text, written, (at) => origin.toSource(at));
  const { province, warnings, ...facts } = notice;
  const restored: ParsedNotice = { ...quote(facts, { text, original, from: 0 }), province, warnings };
  return {
    ...rest,
    origin,
    text: original,
    notice: { ...restored, warnings: [...warnings, warning('text-without-tones')] },
  };
}

/** The reading text with each letter as it was written; what joins lines is not in the source and stays. */
function originalOf(text: string, written: string, sourceOf: (at: number) => number): string {
  return Array.from({ length: text.length }, (_, at) => {
    const [read, was] = [text.charAt(at), written.charAt(sourceOf(at))];
    return foldInPlace(read) === foldInPlace(was) ? was : read;
  }).join('');
}

interface Place {
  text: string;
  original: string;
  /** Where the words of the part at hand begin. */
  from: number;
}

function isFinding(value: object): value is Finding {
  return 'rule' in value && 'confidence' in value;
}

function isSpan(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');
}

/** A copy of the value with the words of the paper as they were written, and its findings less sure. */
function quote<Value>(value: Value, place: Place): Value;
function quote(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((member) => quote(member, place));
  if (typeof value !== 'object' || value === null) return value;
  if (isFinding(value)) return { ...value, confidence: Math.round(value.confidence * tonesGuessed * 100) / 100 };
  const here = 'span' in value && isSpan(value.span) ? { ...place, from: value.span[0] } : place;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, quoted.has(key) ? words(member, here) : quote(member, here)]),
  );
}

/** The words where they first stand in the part; as they are where the reading put them together itself. */
function words(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((member) => words(member, place));
  if (typeof value !== 'string') return quote(value, place);
  const at = place.text.indexOf(value, place.from);
  if (at !== -1) return place.original.slice(at, at + value.length);
  const above = place.text.indexOf(value);
  return above === -1 ? value : place.original.slice(above, above + value.length);
}
