import { abbreviations } from './abbreviations';
import type { Concept } from './concept';
import { PhraseTrie } from './phrase-trie';

interface Cue {
  concept: Concept;
  /** Each group needs one of its phrases; the places of all groups must be near each other. */
  groups: string[][];
  /** The groups must follow each other closely, as a verb and its object do. */
  ordered: boolean;
  /** A phrase does not count where it stands within one of these. */
  except: string[];
}

export type Place = readonly [start: number, end: number];

/** A concept recognised in a list of syllables, with the phrases that decided. */
export interface ConceptMatch {
  concept: Concept;
  places: Place[];
}

const nearness = 24;
const orderedNearness = 9;

/** The key of a phrase as a list of syllables, abbreviations written out and punctuation dropped. */
export function phraseSyllables(phrase: string): string[] {
  const words =
    phrase
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?:[&^]\p{L}+)+|[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (abbreviations[word] ?? word).split(' '));
}

function parseCue(concept: Concept, source: string): Cue {
  const [wanted = '', ...except] = source.split('!').map((part) => part.trim());
  const key = (phrase: string): string => phraseSyllables(phrase).join(' ');
  const groups = wanted.split(/[~>]/).map((group) => group.split('|').map(key));
  return { concept, groups, ordered: wanted.includes('>'), except: except.map(key) };
}

const within = (inner: Place, outer: Place): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

const gap = (a: Place, b: Place): number => Math.max(b[0] - a[1], a[0] - b[1]);
const reach = (places: readonly Place[]): number =>
  Math.max(...places.map(([, end]) => end)) - Math.min(...places.map(([start]) => start));

/** One place of every group, near each other and as close as can be; `null` where there is no such choice. */
function closest(groups: readonly Place[][], ordered: boolean): Place[] | null {
  let best: Place[] | null = null;
  for (const first of groups[0] ?? []) {
    const chosen = [first];
    for (const group of groups.slice(1)) {
      const last = chosen.at(-1) ?? first;
      const free = group.filter((place) => chosen.every((other) => gap(other, place) >= 0));
      const distance = (place: Place): number =>
        ordered
          ? place[0] < last[1]
            ? Infinity
            : place[0] - last[1]
          : Math.min(...chosen.map((other) => gap(other, place)));
      const limit = ordered ? orderedNearness : nearness;
      const near = free.filter((place) => distance(place) <= limit).sort((a, b) => distance(a) - distance(b))[0];
      if (near) chosen.push(near);
    }
    if (chosen.length === groups.length && (!best || reach(chosen) < reach(best))) best = chosen;
  }
  return best;
}

/** Recognises concepts by their cues in the syllables of one clause. */
export class ConceptFinder {
  private readonly phrases = new PhraseTrie<string>();
  private readonly byPhrase = new Map<string, Cue[]>();

  constructor(concepts: readonly Concept[]) {
    const known = new Set<string>();
    for (const concept of concepts) {
      for (const source of concept.cues) {
        const cue = parseCue(concept, source);
        for (const phrase of [...cue.groups.flat(), ...cue.except]) {
          if (!known.has(phrase)) this.phrases.add(phrase.split(' '), phrase);
          known.add(phrase);
        }
        for (const phrase of cue.groups[0] ?? []) {
          this.byPhrase.set(phrase, [...(this.byPhrase.get(phrase) ?? []), cue]);
        }
      }
    }
  }

  /** @example finder.find(['truy', 'xuất', 'nguồn', 'gốc']) // the concept of traceability, at 0 to 4 */
  find(clause: readonly string[]): ConceptMatch[] {
    const places = new Map<string, Place[]>();
    for (const { start, end, value } of this.phrases.find(clause)) {
      places.set(value, [...(places.get(value) ?? []), [start, end]]);
    }
    const found: ConceptMatch[] = [];
    for (const phrase of places.keys()) {
      for (const cue of this.byPhrase.get(phrase) ?? []) {
        const barred = cue.except.flatMap((one) => places.get(one) ?? []);
        const free = (one: string): Place[] =>
          (places.get(one) ?? []).filter((place) => !barred.some((outer) => within(place, outer)));
        if (cue.groups.length === 1) {
          found.push(...free(phrase).map((place) => ({ concept: cue.concept, places: [place] })));
          continue;
        }
        const best = closest([free(phrase), ...cue.groups.slice(1).map((group) => group.flatMap(free))], cue.ordered);
        if (best) found.push({ concept: cue.concept, places: best });
      }
    }
    return found;
  }
}
