import { jaccard } from '@giao-ban/shared-kernel';
import type { DirectiveItem } from '../features/corpus-index';
import { likeness } from '../features/likeness';
import type { Weights } from '../features/weights';
import type { Group } from './group';
import { isParticular, nearPairs, runsOf, wordsOf } from './near-pairs';

const nearlyTheSame = 0.6;
const leastContent = 3.5;
const leastParticular = 3.5;
const leastCover = 0.25;
const samePlaces = 0.5;
const leastRuns = 8;
const mostlyRepeated = 0.6;
// Two orders may begin with the same formula and end in different work.
const leastCoverRepeated = 0.4;

const surfaces = new WeakMap<DirectiveItem, ReadonlySet<string>>();

/** The runs of three words of an order; kept, because each order is compared with many. */
function surface(directive: DirectiveItem): ReadonlySet<string> {
  const runs = surfaces.get(directive) ?? runsOf(wordsOf(directive), 3);
  surfaces.set(directive, runs);
  return runs;
}

/** Whether one order repeats most of the other word by word, whatever the words are. */
function repeats(a: DirectiveItem, b: DirectiveItem): boolean {
  const [short, long] = [surface(a), surface(b)].sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < leastRuns) return false;
  const shared = [...short].filter((run) => long.has(run)).length;
  return shared >= leastRuns && shared / short.size >= mostlyRepeated;
}

/** Both name places, and mostly other ones: the same kind of work elsewhere. */
function elsewhere(a: DirectiveItem, b: DirectiveItem): boolean {
  const [here, there] = [a.features.whole.places, b.features.whole.places];
  return here.size > 0 && there.size > 0 && jaccard(here, there) < samePlaces;
}

/** Whether two orders are about the same thing by their own words. */
export function alike(a: DirectiveItem, b: DirectiveItem, weights: Weights): boolean {
  if (elsewhere(a, b)) return false;
  const { shared, content, coverA, coverB } = likeness(a.features.whole, b.features.whole, weights);
  if (content >= leastContent && Math.sqrt(coverA * coverB) >= nearlyTheSame) return true;
  if (Math.min(coverA, coverB) >= leastCoverRepeated && repeats(a, b)) return true;
  const particular = shared
    .filter(({ feature }) => isParticular(feature) && feature.kind !== 'document')
    .reduce((sum, { weight }) => sum + weight, 0);
  return particular >= leastParticular && Math.min(coverA, coverB) >= leastCover;
}

/** Joins whatever is connected; the root is the item with the least key, so that the order of joining does not matter. */
class Components {
  private readonly parent = new Map<DirectiveItem, DirectiveItem>();

  root(item: DirectiveItem): DirectiveItem {
    let at = item;
    for (let up = this.parent.get(at); up; up = this.parent.get(at)) at = up;
    return at;
  }

  join(a: DirectiveItem, b: DirectiveItem): void {
    const [x, y] = [this.root(a), this.root(b)].sort((one, other) => (one.key < other.key ? -1 : 1));
    if (x && y && x !== y) this.parent.set(y, x);
  }
}

/**
 * Directives that share particular words: a project, a place, a figure, or nearly the whole sentence.
 *
 * @example alikeGroups(directives, weights)[0].members.size // 3 orders on one research station
 */
export function alikeGroups(directives: readonly DirectiveItem[], weights: Weights): Group[] {
  const components = new Components();
  for (const [one, others] of nearPairs(directives)) {
    for (const other of others) if (alike(one, other, weights)) components.join(one, other);
  }
  const members = new Map<DirectiveItem, Set<DirectiveItem>>();
  for (const directive of directives) {
    const root = components.root(directive);
    members.set(root, (members.get(root) ?? new Set()).add(directive));
  }
  return [...members]
    .filter(([, set]) => set.size > 1)
    .map(([root, set]) => ({ anchor: `alike:${root.key}`, concept: null, members: set }));
}
