import { mayReportOn, successionOf } from '@giao-ban/unit-model';
import type { CorpusDirective, CorpusNotice, CorpusOutcome, CorpusPlan } from '../corpus';
import { ThemeGroups } from '../themes/theme-groups';
import { AgencyShard } from './agency-shard';
import { featuresOf, type TextFeatures } from './features';
import { FeatureShelf } from './slim-features';
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

/** Reads the features of one notice; needs nothing but the notice itself. Pauses between its items. */
export function* readingFeatures(notice: CorpusNotice): Generator<void, IndexedNotice> {
  const item = <T extends { text: string }>(source: T, kind: string, position: number) => ({
    key: `${notice.key}#${kind}${numbered(position)}`,
    notice,
    text: source.text,
    features: featuresOf(source.text, { place: notice.place, order: kind === 'd' }),
    source,
  });
  const read: IndexedNotice = { notice, directives: [], outcomes: [], plans: [] };
  for (const [i, source] of notice.directives.entries()) {
    read.directives.push({ ...item(source, 'd', i), kind: 'directive', families: source.families });
    yield;
  }
  for (const [i, source] of notice.outcomes.entries()) {
    read.outcomes.push({ ...item(source, 'o', i), kind: 'outcome', families: source.families, position: i });
    yield;
  }
  for (const [i, source] of notice.plans.entries()) {
    read.plans.push({ ...item(source, 'p', i), kind: 'plan', families: [], position: i });
    yield;
  }
  return read;
}

// A notice without an agency can only speak of itself.
const shardName = ({ agency, key }: CorpusNotice): string => agency ?? `only ${key}`;

/**
 * All that is known of the notices so far: how frequent each feature is, which directives of an agency hold it, and what
 * recurs. Grows by one notice at a time, and what that costs depends on the notice and its like, not on all that is there.
 * Features are weighed by what was there when a notice came, so notices are best added in the order of their days.
 */
export class CorpusIndex {
  /** In the order in which they came. */
  readonly notices = new Map<string, CorpusNotice>();
  readonly themes = new ThemeGroups();
  private readonly frequency = new Map<string, number>();
  private readonly shards = new Map<string, AgencyShard>();
  private readonly byShard = new Map<string, CorpusNotice[]>();
  private readonly shelf = new FeatureShelf();

  /** What features weigh now. */
  get weights(): Weights {
    return new Weights(this.notices.size, (key) => this.frequency.get(key) ?? 0);
  }

  /** The directives of the notice's agency. */
  shardOf(notice: CorpusNotice): AgencyShard {
    const name = shardName(notice);
    const shard = this.shards.get(name) ?? new AgencyShard();
    this.shards.set(name, shard);
    return shard;
  }

  /** The directives that a notice may tell of: those of its agency and of the agencies that were merged into it by then. */
  shardsToldBy(notice: CorpusNotice): AgencyShard[] {
    const { agency, knownOn } = notice;
    if (agency === null || knownOn === null) return [this.shardOf(notice)];
    const former = successionOf(agency).predecessors.filter((one) => mayReportOn(agency, one, knownOn));
    return [this.shardOf(notice), ...former.flatMap((one) => this.shards.get(one) ?? [])];
  }

  /** Notices of the agency or its successor that are known and can tell of the orders of this one although they came before it. */
  notBefore({ key, agency, knownOn }: CorpusNotice): CorpusNotice[] {
    if (agency === null || knownOn === null) return [];
    const others = [agency, ...successionOf(agency).successors].flatMap((one) => this.byShard.get(one) ?? []);
    return others.filter((one) => one.key !== key && one.knownOn !== null && one.knownOn >= knownOn);
  }

  /** Takes a notice in, with all its features. @throws Error where it is there already */
  *taking(notice: CorpusNotice): Generator<void, IndexedNotice> {
    if (this.notices.has(notice.key)) throw new Error(`The notice ${notice.key} is in the index already`);
    const indexed = yield* readingFeatures(notice);
    this.notices.set(notice.key, notice);
    const name = shardName(notice);
    this.byShard.set(name, [...(this.byShard.get(name) ?? []), notice]);
    this.count(indexed);
    const shard = this.shardOf(notice);
    const weights = this.weights;
    for (const directive of indexed.directives) {
      shard.add(directive);
      this.themes.add(directive, weights);
      yield;
    }
    return indexed;
  }

  /** Keeps of a notice only what later ones need; its features are slim from now on. */
  shelve({ directives }: IndexedNotice): void {
    for (const directive of directives) directive.features = this.shelf.slim(directive.features);
  }

  private count({ directives, outcomes, plans }: IndexedNotice): void {
    const keys = new Set<string>();
    for (const item of [...directives, ...outcomes, ...plans]) {
      for (const key of item.features.whole.byKey.keys()) keys.add(key);
    }
    for (const key of keys) this.frequency.set(key, (this.frequency.get(key) ?? 0) + 1);
  }
}
