import { jaccard } from '@giao-ban/shared-kernel';
import type { DirectiveItem } from '../features/corpus-index';
import type { Group } from './group';

const sameMembers = 0.75;
// A group that is half or more of another one adds nothing to it.
const mostOfIt = 0.5;

// A matter of the field names a group best, a document next, shared words last.
const ranks = ['matter', 'document', 'alike'];
const rank = ({ anchor }: Group): number => ranks.indexOf(anchor.slice(0, anchor.indexOf(':')));
const first = (a: Group, b: Group): number =>
  b.members.size - a.members.size || rank(a) - rank(b) || (a.anchor < b.anchor ? -1 : 1);

/** Whether a group lies within another one and is most of it. */
const partOf = (group: Group, other: Group): boolean =>
  group.members.size >= mostOfIt * other.members.size &&
  [...group.members].every((member) => other.members.has(member));

/**
 * Makes one group of groups with nearly the same members: six units told to follow one paper share the paper, the
 * words, and the matter, and are one theme.
 */
export function mergeGroups(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const byMember = new Map<DirectiveItem, number[]>();
  for (const group of groups.toSorted(first)) {
    const near = new Set([...group.members].flatMap((member) => byMember.get(member) ?? []));
    const twin = [...near]
      .sort((a, b) => a - b)
      .find((i) => {
        const other = kept[i];
        return other !== undefined && (jaccard(other.members, group.members) >= sameMembers || partOf(group, other));
      });
    const into = twin === undefined ? undefined : kept[twin];
    if (twin !== undefined && into) {
      const better = rank(group) < rank(into) ? group : into;
      kept[twin] = { ...better, members: new Set([...into.members, ...group.members]) };
    } else kept.push(group);
    const at = twin ?? kept.length - 1;
    for (const member of group.members) byMember.set(member, [...(byMember.get(member) ?? []), at]);
  }
  return kept;
}
