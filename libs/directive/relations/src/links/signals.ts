import { daysBetween, jaccard } from '@giao-ban/shared-kernel';
import type { DirectiveItem, WorkItem } from '../features/corpus-index';
import type { Feature, FeatureKind, TextPart } from '../features/features';
import { likeness, type Likeness } from '../features/likeness';
import { factsOf, type PartFacts } from '../features/part-facts';
import { fullPart } from '../features/slim-features';
import type { Weights } from '../features/weights';
import { eventForms, kindredForms } from '../lexicon/work-forms';
import { isLaterStage } from './stage';

/** Whether two sets agree: they meet, they are both known and differ, or one of them is silent. */
export type Agreement = 'same' | 'different' | 'silent';

/** The longest run of words that two clauses have in common. */
export interface NameRun {
  /** In syllables. */
  length: number;
  /** The weight of what they share beside it. */
  beyond: number;
}

/** All that speaks for or against a statement being about an order. */
export interface Signals extends Likeness {
  /** Weight of shared document numbers; of them and of shared names and titles; of all words outside the lexicon. */
  documents: number;
  naming: number;
  particular: number;
  /** The longest run of words that both have. Costs more than the rest, so it is only looked for when asked. */
  run: () => NameRun;
  /** What the work is about, and in which form it is done. */
  matter: Agreement;
  form: Agreement;
  /** One of the two speaks of a form of work, the other of none. */
  formWanting: boolean;
  formAdded: boolean;
  /** Both ask for one event or one paper, not for work that comes every month. */
  onceOnly: boolean;
  /** What the order wants is an event of its own, and the statement names none. */
  eventWanting: boolean;
  /** The statement is an order that begins where this one ends. */
  laterStage: boolean;
  family: Agreement;
  year: Agreement;
  place: Agreement;
  /** Both cite documents, but no common one. */
  otherDocuments: boolean;
  /** The statement tells of a document older than the order. */
  older: boolean;
  /** The statement is of the agency that took over the one that gave the order. */
  takenOver: boolean;
  /** Days from the order to the statement. */
  days: number;
}

const agreement = (a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement =>
  a.size === 0 || b.size === 0 ? 'silent' : [...a].some((one) => b.has(one)) ? 'same' : 'different';

const isEvent = (key: string): boolean => eventForms.has(key.slice('form:'.length));
const papers = new Set(['form:plan-paper', 'form:regulation', 'form:resolution']);
const isOnceOnly = (key: string): boolean => isEvent(key) || papers.has(key);

const kin = new Set(kindredForms.flatMap(([a, b]) => [`form:${a} form:${b}`, `form:${b} form:${a}`]));

/** Like `agreement`; forms that are told in each other's words neither agree nor differ. */
function formAgreement(wanted: ReadonlySet<string>, told: ReadonlySet<string>): Agreement {
  const found = agreement(wanted, told);
  const near = [...wanted].some((a) => [...told].some((b) => kin.has(`${a} ${b}`)));
  return found === 'different' && near ? 'silent' : found;
}

function familyAgreement(directive: DirectiveItem, evidence: WorkItem): Agreement {
  const forAll = directive.source.scope === 'all-units' && evidence.families.length === 0;
  return forAll ? 'same' : agreement(new Set(directive.families), new Set(evidence.families));
}

function matterAgreement(a: PartFacts, b: PartFacts): Agreement {
  const fine = agreement(a.fineMatters, b.fineMatters);
  if (fine !== 'silent') return fine;
  return agreement(a.matters, b.matters) === 'same' ? 'same' : 'silent';
}

const particularKinds: ReadonlySet<FeatureKind> = new Set(['name', 'pair', 'word', 'count']);

/** A district in common says little where the communes differ. */
function placeAgreement(a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement {
  const found = agreement(a, b);
  return found === 'same' && jaccard(a, b) < 0.5 ? 'silent' : found;
}

interface Run {
  start: number;
  end: number;
  length: number;
}

/** The longest run of words of the first clause that the other has too, as a range of its text. */
function longestRun(a: TextPart, b: TextPart): Run {
  let best: [number, number] = [0, 0];
  // Lengths of the runs that end at each word of the other clause; from right to left, so that one row is enough.
  const lengths = new Uint16Array(b.syllables.length + 1);
  const others = b.syllables.map(({ key }) => key);
  a.syllables.forEach(({ key }, i) => {
    for (let j = others.length - 1; j >= 0; j--) {
      const length = key === others[j] ? (lengths[j] ?? 0) + 1 : 0;
      lengths[j + 1] = length;
      if (length > best[1] - best[0]) {
        best = [i + 1 - length, i + 1];
      }
    }
  });
  const [from, to] = best;
  return { start: a.syllables[from]?.start ?? 0, end: a.syllables[to - 1]?.end ?? 0, length: to - from };
}

/**
 * What two clauses share besides one common name: a station's name alone does not tell the work that is done there.
 * Single syllables and what a clause before lends do not count.
 */
function beyondRun(ordered: TextPart, reported: TextPart, { shared }: Likeness, { start, end }: Run): number {
  return shared
    .filter(({ feature: { kind, key } }) => {
      const told = kind !== 'word' && !ordered.inherited.has(key) && !reported.inherited.has(key);
      return told && ordered.byKey.get(key)?.places.some((place) => place.start < start || place.end > end);
    })
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Weighs one clause of an order against one clause of a statement.
 *
 * @example signals(order, order.features.parts[0], outcome, outcome.features.parts[0], weights).form // 'same'
 */
export function signals(
  directive: DirectiveItem,
  ordered: TextPart,
  evidence: WorkItem,
  reported: TextPart,
  weights: Weights,
): Signals {
  const alike = likeness(ordered, reported, weights);
  const sum = (of: (feature: Feature) => boolean): number =>
    alike.shared.filter(({ feature }) => of(feature)).reduce((all, { weight }) => all + weight, 0);
  const documents = sum(({ kind }) => kind === 'document');
  const [asked, answered] = [factsOf(ordered), factsOf(reported)];
  const form = formAgreement(asked.forms, answered.forms);
  const naming = sum((feature) => feature.naming);
  const known = directive.notice.knownOn;
  const [wanted, given] = [asked.forms, answered.forms];
  const own = reported.cited.filter(({ key }) => !ordered.cited.some((one) => one.key === key));
  const made = own.filter(({ basis }) => !basis);
  return {
    shared: alike.shared,
    content: alike.content,
    coverA: alike.coverA,
    coverB: alike.coverB,
    documents,
    naming,
    run: () => {
      const told = fullPart({ ...directive, place: directive.notice.place }, ordered);
      const run = longestRun(told, reported);
      return { length: run.length, beyond: beyondRun(told, reported, alike, run) };
    },
    particular: sum(({ kind }) => particularKinds.has(kind)),
    matter: matterAgreement(asked, answered),
    form,
    formWanting: wanted.size > 0 && given.size === 0,
    onceOnly: [...wanted].some((key) => given.has(key) && isOnceOnly(key)),
    eventWanting: given.size === 0 && wanted.size > 0 && [...wanted].every(isEvent),
    laterStage: evidence.kind === 'directive' && isLaterStage(ordered.text, reported.text),
    formAdded: wanted.size === 0 && given.size > 0,
    family: familyAgreement(directive, evidence),
    year: agreement(ordered.years, reported.years),
    place: placeAgreement(ordered.places, reported.places),
    otherDocuments: documents === 0 && ordered.cited.length > 0 && own.length > 0,
    older:
      known !== null && documents === 0 && made.length > 0 && made.every(({ date }) => date !== null && date < known),
    takenOver: directive.notice.agency !== evidence.notice.agency,
    days: known !== null && evidence.notice.knownOn !== null ? daysBetween(known, evidence.notice.knownOn) : 0,
  };
}
