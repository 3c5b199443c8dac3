import { addDays } from '@giao-ban/shared-kernel';
import type { CorpusDirective, CorpusNotice, CorpusOutcome, CorpusPlan } from '../corpus';
import { featuresOf, type Feature, type TextFeatures, type TextPart } from './features';
import { Weights } from './weights';

interface ItemBase {
  /** Unique in the corpus and in document order within a notice. */
  key: string;
  notice: CorpusNotice;
  text: string;
  features: TextFeatures;
  families: readonly string[];
}
export interface DirectiveItem extends ItemBase {
  kind: 'directive';
  source: CorpusDirective;
}
export interface OutcomeItem extends ItemBase {
  kind: 'outcome';
  source: CorpusOutcome;
  position: number;
}
export interface PlanItem extends ItemBase {
  kind: 'plan';
  source: CorpusPlan;
  position: number;
}
export type WorkItem = DirectiveItem | OutcomeItem | PlanItem;

/** A notice with the features of its items. */
export interface IndexedNotice {
  notice: CorpusNotice;
  directives: DirectiveItem[];
  outcomes: OutcomeItem[];
  plans: PlanItem[];
}

const numbered = (position: number): string => String(position).padStart(5, '0');

/** Reads the features of one notice; needs nothing but the notice itself, so that it can be done once and kept. */
export function indexNotice(notice: CorpusNotice): IndexedNotice {
  const item = <T extends { text: string }>(source: T, kind: string, position: number) => ({
    key: `${notice.key}#${kind}${numbered(position)}`,
    notice,
    text: source.text,
    features: featuresOf(source.text, { place: notice.place, order: kind === 'd' }),
    source,
  });
  return {
    notice,
    directives: notice.directives.map((source, i) => ({
      ...item(source, 'd', i),
      kind: 'directive',
      families: source.families,
    })),
    outcomes: notice.outcomes.map((source, i) => ({
      ...item(source, 'o', i),
      kind: 'outcome',
      families: source.families,
      position: i,
    })),
    plans: notice.plans.map((source, i) => ({ ...item(source, 'p', i), kind: 'plan', families: [], position: i })),
  };
}

const isTelling = ({ kind }: Feature): boolean => kind !== 'word' && kind !== 'everyday' && kind !== 'form';
const isParticular = ({ kind, concept }: Feature): boolean =>
  kind === 'matter' ? concept?.breadth === 'narrow' : kind !== 'word' && kind !== 'everyday' && kind !== 'form';
const leastShared = 0.8;
// Days after which a report speaks of other work, whatever the words.
const horizon = 1100;

// A feature that so many directives of one agency share does not help to find the one that is meant.
const longestPosting = 400;

/**
 * All notices by their features: how frequent each feature is, and which directives of an agency hold it. Grows by one
 * notice at a time; the answer for a set of notices does not depend on the order in which they came.
 */
export class CorpusIndex {
  readonly notices = new Map<string, IndexedNotice>();
  private readonly frequency = new Map<string, number>();
  private readonly postings = new Map<string, Map<string, DirectiveItem[]>>();

  get weights(): Weights {
    return new Weights(this.notices.size, (key) => this.frequency.get(key) ?? 0);
  }

  /** Adds a notice; one with the same key is replaced. */
  add(notice: CorpusNotice): IndexedNotice {
    this.remove(notice.key);
    const indexed = indexNotice(notice);
    this.notices.set(notice.key, indexed);
    this.count(indexed, 1);
    const byFeature = this.ofAgency(notice);
    for (const directive of indexed.directives) {
      for (const { key } of [...directive.features.whole.byKey.values()].filter(isTelling)) {
        const list = byFeature.get(key);
        if (list) list.push(directive);
        else byFeature.set(key, [directive]);
      }
    }
    return indexed;
  }

  /** Takes a notice out again. @returns whether it was there */
  remove(key: string): boolean {
    const known = this.notices.get(key);
    if (!known) return false;
    this.notices.delete(key);
    this.count(known, -1);
    const byFeature = this.ofAgency(known.notice);
    for (const directive of known.directives) {
      for (const feature of directive.features.whole.byKey.keys()) {
        const rest = (byFeature.get(feature) ?? []).filter((one) => one !== directive);
        if (rest.length > 0) byFeature.set(feature, rest);
        else byFeature.delete(feature);
      }
    }
    return true;
  }

  /**
   * Directives of the same agency that share enough with some clauses to be worth a closer look: those of the last
   * years, and for an order given again only those that share more than a field of work.
   */
  candidates(evidence: WorkItem, parts: readonly TextPart[], weights: Weights): DirectiveItem[] {
    const byFeature = this.ofAgency(evidence.notice);
    const oldest = evidence.notice.knownOn === null ? '' : addDays(evidence.notice.knownOn, -horizon);
    const wanted = evidence.kind === 'directive' ? isParticular : isTelling;
    const shared = new Map<DirectiveItem, number>();
    const features = new Map(parts.flatMap(({ byKey }) => [...byKey]));
    for (const feature of features.values()) {
      const list = wanted(feature) ? (byFeature.get(feature.key) ?? []) : [];
      if (list.length > longestPosting) continue;
      for (const directive of list) {
        if ((directive.notice.knownOn ?? oldest) < oldest) continue;
        shared.set(directive, (shared.get(directive) ?? 0) + weights.of(feature));
      }
    }
    return [...shared].filter(([, weight]) => weight >= leastShared).map(([directive]) => directive);
  }

  private ofAgency(notice: CorpusNotice): Map<string, DirectiveItem[]> {
    // A notice without an agency can only speak of itself.
    const agency = notice.agency ?? `only ${notice.key}`;
    const known = this.postings.get(agency) ?? new Map<string, DirectiveItem[]>();
    this.postings.set(agency, known);
    return known;
  }

  private count({ directives, outcomes, plans }: IndexedNotice, step: 1 | -1): void {
    const keys = new Set<string>();
    for (const item of [...directives, ...outcomes, ...plans]) {
      for (const key of item.features.whole.byKey.keys()) keys.add(key);
    }
    for (const key of keys) this.frequency.set(key, (this.frequency.get(key) ?? 0) + step);
  }
}
