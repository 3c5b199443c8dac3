import type { Group } from './group';

const sameMembers = 0.75;
// A group that is half or more of another one adds nothing to it.
const mostOfIt = 0.5;

// A matter of the field names a group best, a document next, shared words last.
const ranks = ['matter', 'document', 'alike'];

/** @example rankOf(group) // 0 for a matter of the field, which names a theme best */
export const rankOf = ({ anchor }: Group): number => ranks.indexOf(anchor.slice(0, anchor.indexOf(':')));

/** The larger one first; groups of one size by what names them best. */
export const byWeight = (a: Group, b: Group): number =>
  b.members.length - a.members.length || rankOf(a) - rankOf(b) || (a.anchor < b.anchor ? -1 : 1);

/** Whether a smaller group is the same theme as a larger one: nearly the same members, or within it and most of it. */
function isTwin(small: Group, large: Group, shared: number): boolean {
  const [size, of] = [small.members.length, large.members.length];
  return shared >= sameMembers * (size + of - shared) || (shared === size && size >= mostOfIt * of);
}

/** Whether a group may hang on another one. */
const fits = (group: Group, other: Group, shared: number): boolean =>
  other.members.length > 1 && byWeight(other, group) < 0 && isTwin(group, other, shared);

function hang(group: Group, on: Group | null): boolean {
  if (group.parent === on) return false;
  group.parent?.children.delete(group);
  group.parent = on;
  on?.children.add(group);
  return true;
}

/** The largest group that this one is a twin of. */
function bestParent(group: Group): Group | null {
  let best: Group | null = null;
  if (group.members.length < 2) return null;
  for (const [other, shared] of group.overlaps) {
    if (fits(group, other, shared) && (best === null || byWeight(other, best) < 0)) best = other;
  }
  return best;
}

/**
 * Brings the twins of some groups, and of their neighbours, up to date after they have grown: six units told to follow one
 * paper share the paper, the words and the matter, and are one theme.
 *
 * @returns the groups that hang on another one now than before
 */
export function settleTwins(grown: ReadonlySet<Group>): Set<Group> {
  const moved = new Set<Group>();
  const look = (group: Group): void => {
    if (hang(group, bestParent(group))) moved.add(group);
  };
  for (const group of grown) {
    look(group);
    for (const [other, shared] of group.overlaps) {
      if (grown.has(other) || other.members.length < 2) continue;
      const better = other.parent === null || other.parent === group || byWeight(group, other.parent) < 0;
      if (other.parent === group || (better && fits(other, group, shared))) look(other);
    }
  }
  return moved;
}

/** The group that names the theme of all that hang together, and all of them. */
export function rootOf(group: Group): Group {
  let at = group;
  while (at.parent) at = at.parent;
  return at;
}

/** A group and all that hang on it. */
export function* treeOf(root: Group): Generator<Group> {
  yield root;
  for (const child of root.children) yield* treeOf(child);
}
