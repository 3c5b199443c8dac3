import { jaccard } from '@giao-ban/shared-kernel';
import type { DirectiveItem } from '../features/corpus-index';
import type { Feature } from '../features/features';
import { likeness } from '../features/likeness';
import type { Weights } from '../features/weights';

const nearlyTheSame = 0.6;
const leastContent = 3.5;
const leastParticular = 3.5;
const leastCover = 0.25;
const samePlaces = 0.5;
const leastRuns = 8;
const mostlyRepeated = 0.6;
// Two orders may begin with the same formula and end in different work.
const leastCoverRepeated = 0.4;

/** Words that are particular to a piece of work. */
export const isParticular = ({ kind, aside }: Feature): boolean =>
  !aside && (kind === 'name' || kind === 'pair' || kind === 'count' || kind === 'document');

/** The words of an order under their keys. */
export const wordsOf = (directive: DirectiveItem): string[] =>
  directive.features.parts.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);

/** Runs of so many words, each once. @example runsOf(['a', 'b', 'c'], 2) // 'a b', 'b c' */
export function runsOf(words: readonly string[], length: number): Set<string> {
  return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}

/** Whether one order repeats most of the other word by word, whatever the words are. */
function repeats(a: DirectiveItem, b: DirectiveItem): boolean {
  const [short, long] = [runsOf(wordsOf(a), 3), runsOf(wordsOf(b), 3)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < leastRuns) return false;
  const shared = [...short].filter((run) => long.has(run)).length;
  return shared >= leastRuns && shared / short.size >= mostlyRepeated;
}

/** Both name places, and mostly other ones: the same kind of work elsewhere. */
function elsewhere(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size > 0 && there.size > 0 && jaccard(here, there) < samePlaces;
}

/** Whether two orders are about the same thing by their own words. */
export function alike(a: DirectiveItem, b: DirectiveItem, weights: Weights): boolean {
  const [one, other] = [a.features.whole, b.features.whole];
  if (elsewhere(one.places, other.places)) return false;
  const { shared, content, coverA, coverB } = likeness(one, other, weights);
  if (content >= leastContent && Math.sqrt(coverA * coverB) >= nearlyTheSame) return true;
  if (Math.min(coverA, coverB) >= leastCoverRepeated && repeats(a, b)) return true;
  const particular = shared
    .filter(({ feature }) => isParticular(feature) && feature.kind !== 'document')
    .reduce((sum, { weight }) => sum + weight, 0);
  return particular >= leastParticular && Math.min(coverA, coverB) >= leastCover;
}
