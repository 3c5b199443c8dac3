import type { DirectiveItem } from '../features/corpus-index';
import type { Weights } from '../features/weights';
import { alike } from './alike';
import { anchorsOf } from './anchors';
import { type Group, newGroup } from './group';
import { NearOrders } from './near-orders';
import { byWeight, rankOf, rootOf, settleTwins, treeOf } from './twins';

/** What adding notices did to the themes since the last time that somebody asked. */
export interface ThemeChanges {
  /** Themes that only grew, with what they gained. */
  grown: Map<Group, Set<DirectiveItem>>;
  /** Themes that are new or put together anew. */
  remade: Set<Group>;
  /** Groups that were themes and are no more. */
  gone: Set<Group>;
}

/**
 * Orders in groups by the documents that they cite, by the matters that they are about, and by words of their own; groups
 * with nearly the same members make one theme. A new order touches the groups of its own anchors and their neighbours only,
 * and the result depends on the groups, not on the way there.
 */
export class ThemeGroups {
  private readonly near = new NearOrders();
  private readonly anchored = new Map<string, Group>();
  /** Of each order that is alike to another one. */
  private readonly ownWords = new Map<DirectiveItem, Group>();
  private readonly groupsOf = new Map<DirectiveItem, Set<Group>>();
  private readonly touched = new Set<Group>();
  private readonly fresh = new Set<DirectiveItem>();
  /** The theme of each group as it was told last. */
  private readonly toldRoots = new Map<Group, Group>();

  add(directive: DirectiveItem, weights: Weights): void {
    this.fresh.add(directive);
    for (const { key, concept } of anchorsOf(directive)) {
      const group = this.anchored.get(key) ?? newGroup(key, concept);
      this.anchored.set(key, group);
      this.join(group, directive);
    }
    for (const other of this.near.add(directive)) {
      const together = this.ownWords.get(directive);
      if (together !== undefined && together === this.ownWords.get(other)) continue;
      if (alike(directive, other, weights)) this.bind(other, directive);
    }
  }

  /** All themes, each with the groups that make it, the largest first. */
  all(): Group[] {
    this.changes();
    return [...new Set(this.toldRoots.values())].sort(byWeight);
  }

  /** What changed since the last call. */
  changes(): ThemeChanges {
    const before = new Set<Group>();
    const remade = new Set<Group>();
    const moved = settleTwins(this.touched);
    const looked = new Set([...this.touched, ...[...moved].flatMap((group) => [...treeOf(group)])]);
    for (const group of looked) {
      const told = this.toldRoots.get(group);
      const now = group.members.length > 1 ? rootOf(group) : undefined;
      if (told !== undefined) before.add(told);
      if (now === told) continue;
      if (now) this.toldRoots.set(group, now);
      else this.toldRoots.delete(group);
      for (const root of [told, now]) if (root) remade.add(root);
    }
    const isTheme = (group: Group): boolean => this.toldRoots.get(group) === group;
    const gone = new Set([...before, ...remade].filter((group) => !isTheme(group)));
    const grown = this.gains(remade, isTheme);
    this.touched.clear();
    this.fresh.clear();
    return { grown, remade: new Set([...remade].filter(isTheme)), gone };
  }

  /** The orders of a theme, in document order. */
  membersOf(theme: Group): DirectiveItem[] {
    return membersOf(theme);
  }

  private gains(remade: ReadonlySet<Group>, isTheme: (group: Group) => boolean): Map<Group, Set<DirectiveItem>> {
    const grown = new Map<Group, Set<DirectiveItem>>();
    for (const directive of this.fresh) {
      for (const group of this.groupsOf.get(directive) ?? []) {
        const root = this.toldRoots.get(group);
        if (!root || remade.has(root) || !isTheme(root)) continue;
        grown.set(root, (grown.get(root) ?? new Set()).add(directive));
      }
    }
    return grown;
  }

  private join(group: Group, directive: DirectiveItem): void {
    const groups = this.groupsOf.get(directive) ?? new Set();
    if (groups.has(group)) return;
    this.groupsOf.set(directive, groups);
    for (const other of groups) {
      group.overlaps.set(other, (group.overlaps.get(other) ?? 0) + 1);
      other.overlaps.set(group, (other.overlaps.get(group) ?? 0) + 1);
    }
    groups.add(group);
    group.members.push(directive);
    this.touched.add(group);
  }

  /** Two orders that are alike, and all that are alike to either, are one group. */
  private bind(first: DirectiveItem, second: DirectiveItem): void {
    const [a, b] = [this.ownWords.get(first), this.ownWords.get(second)];
    if (a && b) return this.fuse(a, b);
    const group = a ?? b ?? newGroup(`alike:${first.key}`, null);
    for (const directive of [first, second]) {
      this.ownWords.set(directive, group);
      this.join(group, directive);
    }
  }

  private fuse(a: Group, b: Group): void {
    const [large, small] = [a, b].sort((x, y) => y.members.length - x.members.length || (x.anchor < y.anchor ? -1 : 1));
    if (!large || !small) return;
    for (const directive of small.members) {
      this.groupsOf.get(directive)?.delete(small);
      this.ownWords.set(directive, large);
      this.join(large, directive);
    }
    for (const other of small.overlaps.keys()) {
      other.overlaps.delete(small);
      this.touched.add(other);
    }
    small.overlaps.clear();
    small.members = [];
    this.touched.add(small);
  }
}

/** The orders of a theme, in document order. */
export function membersOf(theme: Group): DirectiveItem[] {
  const members = new Set([...treeOf(theme)].flatMap((group) => group.members));
  return [...members].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The group that names a theme best: a matter of the field, then a document, then shared words. */
export function namingGroup(theme: Group): Group {
  return [...treeOf(theme)].sort((a, b) => rankOf(a) - rankOf(b) || byWeight(a, b))[0] ?? theme;
}
