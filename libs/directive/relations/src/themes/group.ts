import type { DirectiveItem } from '../features/corpus-index';
import type { Concept } from '../lexicon/concept';

/** Directives that share an anchor: a document, a matter of the field, or words of their own. Grows with the corpus. */
export interface Group {
  /** Names the anchor, for example `matter:traceability`. */
  anchor: string;
  concept: Concept | null;
  /** In the order in which they came. */
  members: DirectiveItem[];
  /** How many members it has in common with other groups. */
  readonly overlaps: Map<Group, number>;
  /** The larger group with nearly the same members, whose theme this one belongs to. */
  parent: Group | null;
  readonly children: Set<Group>;
}

/** @example newGroup('matter:traceability', concept) */
export const newGroup = (anchor: string, concept: Concept | null): Group => ({
  anchor,
  concept,
  members: [],
  overlaps: new Map(),
  parent: null,
  children: new Set(),
});
