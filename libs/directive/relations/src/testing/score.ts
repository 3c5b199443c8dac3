import type { EvidenceLink } from '../links/find-links';
import type { Theme } from '../themes/find-themes';
import type { PlantedLink } from './made-up-notices';

export interface LinkScore {
  precisionAccepted: number;
  recallAccepted: number;
  recallWithProposed: number;
  wrong: string[];
  missed: string[];
}

const keyOf = ({ directive, evidence }: PlantedLink): string => `${directive} <- ${evidence}`;
const foundKey = ({ directive, evidence }: EvidenceLink): string =>
  keyOf({
    directive: `${directive.notice}#${directive.id}`,
    evidence: `${evidence.notice}#${evidence.kind}#${evidence.id}`,
  });
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Accepted links are judged for precision, accepted and proposed ones together for recall. */
export function scoreLinks(found: readonly EvidenceLink[], planted: readonly PlantedLink[]): LinkScore {
  const wanted = new Set(planted.map(keyOf));
  const accepted = found.filter(({ decided }) => decided === 'accepted').map(foundKey);
  const all = new Set(found.map(foundKey));
  const right = accepted.filter((key) => wanted.has(key));
  const foundAny = [...wanted].filter((key) => all.has(key));
  return {
    precisionAccepted: share(right.length, accepted.length),
    recallAccepted: share(right.length, wanted.size),
    recallWithProposed: share(foundAny.length, wanted.size),
    wrong: accepted.filter((key) => !wanted.has(key)),
    missed: [...wanted]
      .filter((key) => !accepted.includes(key))
      .map((key) => (all.has(key) ? `${key} (proposed)` : key)),
  };
}

export interface ThemeScore {
  precision: number;
  recall: number;
  f1: number;
  wrong: string[];
  missed: string[];
}

function pairsOf(groups: Iterable<readonly string[]>): Set<string> {
  const pairs = new Set<string>();
  for (const members of groups) {
    const sorted = [...new Set(members)].sort();
    sorted.forEach((one, i) => sorted.slice(i + 1).forEach((other) => pairs.add(`${one} | ${other}`)));
  }
  return pairs;
}

/** Pairs of orders in one theme, over the orders that stand in a planted theme. */
export function scoreThemes(found: readonly Theme[], planted: ReadonlyMap<string, ReadonlySet<string>>): ThemeScore {
  const universe = new Set([...planted.values()].flatMap((members) => [...members]));
  const wanted = pairsOf([...planted.values()].map((members) => [...members]));
  const got = pairsOf(
    found.map(({ members }) => members.map(({ notice, id }) => `${notice}#${id}`).filter((key) => universe.has(key))),
  );
  const right = [...got].filter((pair) => wanted.has(pair)).length;
  return {
    precision: share(right, got.size),
    recall: share(right, wanted.size),
    f1: share(2 * right, got.size + wanted.size),
    wrong: [...got].filter((pair) => !wanted.has(pair)),
    missed: [...wanted].filter((pair) => !got.has(pair)),
  };
}

/** Number of unordered pairs. */
const pairs = (count: number): number => (count * (count - 1)) / 2;

/**
 * How alike two partitions of the same items are: 1 the same, 0 as by chance.
 *
 * @example adjustedRandIndex(new Map([['a', 'x'], ['b', 'x']]), new Map([['a', '1'], ['b', '1']])) // 1
 */
export function adjustedRandIndex(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const tally = (keys: Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const sum = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((all, count) => all + pairs(count), 0);
  const both = sum(tally([...one].map(([item, group]) => `${group}\u0000${other.get(item) ?? ''}`)));
  const [left, right] = [sum(tally(one.values())), sum(tally([...one.keys()].map((item) => other.get(item) ?? '')))];
  const expected = (left * right) / pairs(one.size);
  const most = (left + right) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
