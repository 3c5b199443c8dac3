import type { EvidenceDecision, ReportedState } from '@giao-ban/directive-model';
import { mayReportOn } from '@giao-ban/unit-model';
import { AgencyShard } from '../features/agency-shard';
import {
  readingFeatures,
  type CorpusIndex,
  type DirectiveItem,
  type IndexedNotice,
  type WorkItem,
} from '../features/corpus-index';
import type { TextPart } from '../features/features';
import type { Weights } from '../features/weights';
import { confidence } from './confidence';
import { partsInContext } from './context';
import { cueOf } from './cue';
import { linkStatus } from './link-status';
import { signals, type Signals } from './signals';

/** A statement that says what became of an order. */
export interface EvidenceLink {
  directive: { notice: string; id: string; text: string };
  evidence: {
    notice: string;
    kind: 'outcome' | 'plan' | 'directive';
    /** The ordinal path of a directive, the position of an outcome or plan in its notice. */
    id: string;
    text: string;
  };
  status: ReportedState;
  /** The words of the statement that decided. */
  cue: string;
  /** The statement as written. */
  quote: string;
  confidence: number;
  decided: Exclude<EvidenceDecision, 'rejected'>;
}

const acceptFrom = 0.7;
const proposeFrom = 0.3;

/** Whether a statement can be about the order at all, before any word of either is looked at. */
function possible(directive: DirectiveItem, evidence: WorkItem): boolean {
  if (directive === evidence) return false;
  const [ordered, told] = [directive.notice, evidence.notice];
  const late =
    evidence.kind === 'outcome' && evidence.source.status !== 'completed' && evidence.source.status !== 'in-progress';
  // What the same meeting calls done was done before the order; what it calls late it orders again.
  if (ordered === told) return late;
  if (ordered.agency === null || told.agency === null) return false;
  if (ordered.knownOn === null || told.knownOn === null) return false;
  if (!mayReportOn(told.agency, ordered.agency, told.knownOn)) return false;
  if (evidence.kind === 'directive') return told.knownOn > ordered.knownOn;
  const reviewedBefore = told.reviewed !== null && told.reviewed.to < ordered.knownOn;
  return told.knownOn >= ordered.knownOn && (late || !reviewedBefore);
}

interface Match {
  signals: Signals;
  ordered: TextPart;
  reported: TextPart;
  confidence: number;
}

/** The pair of clauses that fits best. */
function bestMatch(
  directive: DirectiveItem,
  evidence: WorkItem,
  parts: readonly TextPart[],
  weights: Weights,
): Match | null {
  let best: Match | null = null;
  for (const ordered of directive.features.parts) {
    for (const reported of parts) {
      const found = signals(directive, ordered, evidence, reported, weights);
      const sure = confidence(found, evidence.kind);
      if (!best || sure > best.confidence) best = { signals: found, ordered, reported, confidence: sure };
    }
  }
  return best;
}

function link(directive: DirectiveItem, evidence: WorkItem, match: Match): EvidenceLink {
  return {
    directive: { notice: directive.notice.key, id: directive.source.id, text: directive.text },
    evidence: {
      notice: evidence.notice.key,
      kind: evidence.kind,
      id: evidence.kind === 'directive' ? evidence.source.id : String(evidence.position),
      text: evidence.text,
    },
    status: linkStatus(match.ordered, evidence, match.reported),
    cue: cueOf(evidence.text, match.reported, match.signals),
    quote: evidence.text,
    confidence: Math.round(match.confidence * 1000) / 1000,
    decided: match.confidence >= acceptFrom ? 'accepted' : 'proposed',
  };
}

/** What some statements say of the orders of some shards. Pauses between the statements. */
function* linksInto(
  { outcomes, plans, directives, notice }: IndexedNotice,
  shards: readonly AgencyShard[],
  weights: Weights,
): Generator<void, EvidenceLink[]> {
  const inContext = partsInContext({ outcomes, plans, directives, notice });
  const found: EvidenceLink[] = [];
  for (const evidence of [...outcomes, ...plans, ...directives]) {
    const parts = evidence.kind === 'outcome' ? (inContext.get(evidence) ?? []) : evidence.features.parts;
    for (const directive of shards.flatMap((shard) => shard.candidates(evidence, parts, weights))) {
      if (!possible(directive, evidence)) continue;
      const match = bestMatch(directive, evidence, parts, weights);
      if (match && match.confidence >= proposeFrom) found.push(link(directive, evidence, match));
    }
    yield;
  }
  return found;
}

/**
 * The links between a notice that was just taken in and those that were there: what it says of earlier orders, and, where it
 * came late or shares its day with others, what they say of its orders.
 */
export function* linksOfNew(indexed: IndexedNotice, index: CorpusIndex): Generator<void, EvidenceLink[]> {
  const weights = index.weights;
  const found = yield* linksInto(indexed, index.shardsToldBy(indexed.notice), weights);
  const others = index.notBefore(indexed.notice);
  if (others.length === 0) return found;
  const own = new AgencyShard();
  for (const directive of indexed.directives) own.add(directive);
  for (const notice of others) {
    const later = yield* readingFeatures(notice);
    found.push(...(yield* linksInto(later, [own], weights)));
  }
  return found;
}

/** Once a paper calls the work done, a later order on the same thing is its next stage and not the work itself. */
export function afterCompletion(links: readonly EvidenceLink[], index: CorpusIndex): EvidenceLink[] {
  const dayOf = (notice: string): string => index.notices.get(notice)?.knownOn ?? '';
  const keyOf = ({ directive }: EvidenceLink): string => `${directive.notice}\u0000${directive.id}`;
  const doneOn = new Map<string, string>();
  for (const link of links) {
    if (link.decided !== 'accepted' || link.status !== 'completed') continue;
    const [day, known] = [dayOf(link.evidence.notice), doneOn.get(keyOf(link))];
    if (known === undefined || day < known) doneOn.set(keyOf(link), day);
  }
  return links.map((link): EvidenceLink => {
    const done = doneOn.get(keyOf(link));
    const next = done !== undefined && link.evidence.kind !== 'outcome' && dayOf(link.evidence.notice) > done;
    return next && link.decided === 'accepted' ? { ...link, decided: 'proposed' } : link;
  });
}

const order = (link: EvidenceLink): string =>
  [
    link.directive.notice,
    link.directive.id,
    link.evidence.notice,
    link.evidence.kind,
    link.evidence.id.padStart(8),
  ].join('\u0000');

/** Links by where they stand in the notices. */
export const byPlace = (a: EvidenceLink, b: EvidenceLink): number => (order(a) < order(b) ? -1 : 1);
