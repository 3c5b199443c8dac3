import { daysBetween, type IsoDay } from '@giao-ban/shared-kernel';
import type { CorpusNotice } from '../corpus';
import type { EvidenceLink } from '../links/find-links';

export interface ChainMember {
  notice: string;
  id: string;
  text: string;
  knownOn: IsoDay;
}

/** One piece of work that was ordered again and again: one member per notice, the oldest first. */
export interface Chain {
  members: ChainMember[];
  /** Days from the first order to the last. */
  days: number;
  /** How many times it was carried over. */
  carries: number;
}

/** An order that gives an earlier one again. */
export interface ChainStep {
  from: ChainMember;
  to: ChainMember;
  days: number;
  confidence: number;
}

const keyOf = ({ notice, id }: { notice: string; id: string }): string => `${notice}\u0000${id}`;

const startOf = ({ members }: Chain): string => members.map(keyOf)[0] ?? '';

function steps(corpus: readonly CorpusNotice[], links: readonly EvidenceLink[]): ChainStep[] {
  const notices = new Map(corpus.map((notice) => [notice.key, notice]));
  return links.flatMap(({ directive, evidence, decided, confidence }) => {
    const [ordered, again] = [notices.get(directive.notice), notices.get(evidence.notice)];
    const [first, second] = [ordered?.knownOn, again?.knownOn];
    if (evidence.kind !== 'directive' || decided !== 'accepted' || !first || !second) return [];
    // A successor gives its own orders; that one repeats an old one is evidence, not the same agency carrying it over.
    if (ordered?.agency !== again?.agency) return [];
    const from = { ...directive, knownOn: first };
    const to = { notice: evidence.notice, id: evidence.id, text: evidence.text, knownOn: second };
    return [{ from, to, days: daysBetween(first, second), confidence }];
  });
}

const nearestFirst = (a: ChainStep, b: ChainStep): number =>
  a.days - b.days ||
  b.confidence - a.confidence ||
  (keyOf(a.from) + keyOf(a.to) < keyOf(b.from) + keyOf(b.to) ? -1 : 1);

/**
 * Carry-overs: each order is followed by at most one of a later notice, the next that gives it again. One instruction
 * given to many units in one notice makes no chain; each unit's share may begin its own.
 *
 * @param links the links of the same corpus
 * @example findChains(notices, links)[0] // { members: [...], days: 59, carries: 1 }
 */
export const findChains = (corpus: readonly CorpusNotice[], links: readonly EvidenceLink[]): Chain[] =>
  chainsOf(steps(corpus, links));

/**
 * Chains of steps that are known. Steps that no order joins make chains that do not know of each other, so a few of them can
 * be put together anew alone.
 *
 * @example chainsOf([{ from, to, days: 28, confidence: 0.9 }])[0].carries // 1
 */
export function chainsOf(steps: readonly ChainStep[]): Chain[] {
  const next = new Map<string, ChainMember>();
  const follows = new Set<string>();
  const firsts = new Map<string, ChainMember>();
  for (const { from, to } of steps.toSorted(nearestFirst)) {
    if (next.has(keyOf(from)) || follows.has(keyOf(to))) continue;
    next.set(keyOf(from), to);
    follows.add(keyOf(to));
    firsts.set(keyOf(from), from);
  }
  return [...firsts.values()]
    .filter((member) => !follows.has(keyOf(member)))
    .map((first) => {
      const members = [first];
      for (let at = next.get(keyOf(first)); at; at = next.get(keyOf(at))) members.push(at);
      const last = members[members.length - 1] ?? first;
      return { members, days: daysBetween(first.knownOn, last.knownOn), carries: members.length - 1 };
    })
    .sort((a, b) => b.carries - a.carries || b.days - a.days || startOf(a).localeCompare(startOf(b), 'en'));
}
