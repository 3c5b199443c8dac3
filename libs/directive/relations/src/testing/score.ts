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
