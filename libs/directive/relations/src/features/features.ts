import type { Concept } from '../lexicon/concept';
import { ConceptFinder, type ConceptMatch } from '../lexicon/concept-finder';
import { emptyWords, everydayWords } from '../lexicon/known-words';
import { matters } from '../lexicon/matters';
import type { PhraseTrie } from '../lexicon/phrase-trie';
import { workForms } from '../lexicon/work-forms';
import type { CitedDocument } from '../text/legal-references';
import { workText, type Syllable } from '../text/work-text';

/** Where a feature stands in the text, for showing the words that decided. */
export interface FeaturePlace {
  start: number;
  end: number;
}

/** What kind of likeness a feature stands for; decides its weight. */
export type FeatureKind = 'document' | 'matter' | 'form' | 'name' | 'pair' | 'word' | 'everyday' | 'count';

export interface Feature {
  /** Unique key, for example `matter:traceability` or `pair:nhà màng`. */
  key: string;
  kind: FeatureKind;
  concept: Concept | null;
  places: FeaturePlace[];
  /** Names something by its own name: in capitals, or in a title. */
  naming: boolean;
  /** Every place is in brackets or in a condition; a concept's also in a title. */
  aside: boolean;
}

/** Features by their keys, in the order in which they were found. */
export interface FeatureSet extends Iterable<[string, Feature]> {
  readonly size: number;
  get(key: string): Feature | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<Feature>;
}

/** One clause of a text: the smallest stretch that speaks of one piece of work. */
export interface TextPart {
  /** Its words under their keys. */
  text: string;
  byKey: FeatureSet;
  /** Keys of what the clause leaves to the clauses before it to say. */
  inherited: ReadonlySet<string>;
  cited: readonly CitedDocument[];
  /** Years that the work is for. */
  years: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Of one clause only; left out where clauses are put together. */
  syllables: readonly Syllable[];
}

/** A text as the things by which it can be compared. */
export interface TextFeatures {
  parts: readonly TextPart[];
  /** All parts together. */
  whole: TextPart;
}

const matterFinder = new ConceptFinder(matters);
const formFinder = new ConceptFinder(workForms);

class FeatureBag {
  readonly byKey = new Map<string, Feature>();

  add(kind: FeatureKind, name: string, covered: readonly Syllable[], concept: Concept | null = null): void {
    const [first, last] = [covered[0], covered[covered.length - 1]];
    if (!first || !last) return;
    const aside = covered.every(
      ({ aside, past, titled }) => aside || (concept !== null && titled) || (kind === 'form' && past),
    );
    const naming = kind === 'name' || (kind === 'pair' && covered.some(({ titled }) => titled));
    this.put({ key: `${kind}:${name}`, kind, concept, places: [{ start: first.start, end: last.end }], aside, naming });
  }

  put(feature: Feature): void {
    const known = this.byKey.get(feature.key);
    if (!known) this.byKey.set(feature.key, { ...feature, places: [...feature.places] });
    else {
      known.places.push(...feature.places);
      known.aside &&= feature.aside;
    }
  }
}

/** Marks the syllables of longest known phrases, from left to right. */
function cover(clause: readonly Syllable[], trie: PhraseTrie<true>, mark: (start: number, end: number) => void): void {
  const keys = clause.map(({ key }) => key);
  for (let at = 0; at < keys.length;) {
    const length = trie.longestAt(keys, at);
    // `ba` is a number, `Ba` in `Ba Vì` is not.
    const named = length === 1 && clause[at]?.capital && (clause[at - 1]?.capital || clause[at + 1]?.capital);
    if (length > 0 && !named && !clause[at]?.titled) mark(at, at + length);
    at += Math.max(1, length);
  }
}

// Numbers, also Roman ones: `quý IV`.
const digits = /^(?:\d+|[ivx]+)$/u;

/** Pairs and single words outside the lexicon: what is particular to a piece of work. */
function addFreeWords(bag: FeatureBag, clause: readonly Syllable[], taken: readonly boolean[]): void {
  const free = (i: number): Syllable | null => {
    const syllable = clause[i];
    return syllable && !taken[i] && !digits.test(syllable.key) ? syllable : null;
  };
  clause.forEach((_, i) => {
    const [before, syllable, next] = [free(i - 1), free(i), free(i + 1)];
    if (!syllable) return;
    const named = syllable.capital && next?.capital;
    // `Trà` of `Trà Bồng` alone is no name: other places begin with it too.
    if (syllable.capital && !named && !before?.capital) bag.add('name', syllable.key, [syllable]);
    else if (!syllable.capital) bag.add('word', syllable.key, [syllable]);
    if (next) bag.add(named ? 'name' : 'pair', `${syllable.key} ${next.key}`, [syllable, next]);
  });
}

/** `04 dự án`, `iso 9001`: a number with its neighbour; years are apart. */
function addCounts(bag: FeatureBag, clause: readonly Syllable[]): void {
  clause.forEach((syllable, i) => {
    if (!/^\d+$/u.test(syllable.key) || /^(?:19|20)\d{2}$/u.test(syllable.key)) return;
    const before = clause[i - 1];
    const next = clause.slice(i + 1, i + 3).filter(({ key }) => !digits.test(key));
    const number = String(Number(syllable.key));
    if (before && /^(?:iso|tcvn|qcvn|r)$/u.test(before.key))
      bag.add('name', `${before.key} ${number}`, [before, syllable]);
    else if (next.length === 2)
      bag.add('count', `${number} ${next.map(({ key }) => key).join(' ')}`, [syllable, ...next]);
  });
}

/** Where a name stands as a whole: `Sơn La`, but not the `Sơn` of `Mai Sơn`. */
function coverName(
  clause: readonly Syllable[],
  name: readonly string[],
  mark: (start: number, end: number) => void,
): void {
  if (name.length === 0) return;
  clause.forEach((_, i) => {
    if (name.every((key, j) => clause[i + j]?.key === key)) mark(i, i + name.length);
  });
}

function addWords(bag: FeatureBag, clause: readonly Syllable[], place: readonly string[]): void {
  const taken = clause.map(() => false);
  const take = (start: number, end: number): void => void taken.fill(true, start, end);
  coverName(clause, place, take);
  const addConcept = (kind: FeatureKind, { concept, places }: ConceptMatch): void => {
    for (const [start, end] of places) {
      bag.add(kind, concept.code, clause.slice(start, end), concept);
      if (!clause[start]?.titled) take(start, end);
    }
  };
  const keys = clause.map(({ key }) => key);
  for (const match of matterFinder.find(keys)) addConcept('matter', match);
  for (const match of formFinder.find(keys)) addConcept('form', match);
  addCounts(bag, clause);
  cover(clause, emptyWords, take);
  cover(clause, everydayWords, (start, end) => {
    if (taken[start]) return;
    bag.add('everyday', keys.slice(start, end).join(' '), clause.slice(start, end));
    take(start, end);
  });
  addFreeWords(bag, clause, taken);
}

const isMatter = ({ kind, concept, aside }: Feature): boolean =>
  kind === 'matter' && !aside && concept?.breadth !== 'broad';

/** A clause without a matter of its own goes on with the one before: `...; chuẩn bị điều kiện tổ chức Hội thi`. */
function inherit(bag: FeatureBag, before: TextPart | undefined): Set<string> {
  const hasOwn = [...bag.byKey.values()].some(
    ({ kind, concept }) => kind === 'document' || (kind === 'matter' && concept?.breadth !== 'broad'),
  );
  if (!before || hasOwn) return new Set();
  const handed = [...before.byKey.values()].filter(isMatter);
  for (const feature of handed) bag.put({ ...feature, places: [] });
  return new Set(handed.map(({ key }) => key));
}

/** Several clauses as one. @example joinParts(features.parts).byKey.has('form:drill') */
export function joinParts(parts: readonly TextPart[]): TextPart {
  const bag = new FeatureBag();
  for (const part of parts) {
    for (const feature of part.byKey.values()) if (!part.inherited.has(feature.key)) bag.put(feature);
  }
  return {
    text: parts.map(({ text }) => text).join(' '),
    byKey: bag.byKey,
    inherited: new Set(),
    cited: parts.flatMap(({ cited }) => cited),
    years: new Set(parts.flatMap(({ years }) => [...years])),
    places: new Set(parts.flatMap(({ places }) => [...places])),
    syllables: [],
  };
}

/** What is known of a text beside its words. */
export interface TextSetting {
  /** Name of the own province, which says nothing in its own papers. */
  place?: string | null;
  /** An order tells with `đã` what came before the work; a report tells the work itself. */
  order?: boolean;
}

/**
 * The features of a text.
 *
 * @example featuresOf('Tổ chức diễn tập ứng phó sự cố bức xạ').whole.byKey.has('form:drill') // true
 */
export function featuresOf(text: string, { place = null, order = false }: TextSetting = {}): TextFeatures {
  const work = workText(text, order);
  const ownPlace = (place ?? '').normalize('NFC').toLowerCase().split(' ').filter(Boolean);
  const parts: TextPart[] = [];
  for (const { text: words, syllables, cited, years, places } of work.clauses) {
    const bag = new FeatureBag();
    addWords(bag, syllables, ownPlace);
    for (const { key, start, end, aside } of cited) {
      bag.put({
        key: `document:${key}`,
        kind: 'document',
        concept: null,
        places: [{ start, end }],
        aside,
        naming: true,
      });
    }
    if (bag.byKey.size === 0) continue;
    parts.push({
      text: words,
      inherited: inherit(bag, parts.at(-1)),
      byKey: bag.byKey,
      cited,
      years,
      places,
      syllables,
    });
  }
  return { parts, whole: joinParts(parts) };
}
