import type { DirectiveItem } from '../features/corpus-index';
import type { Concept } from '../lexicon/concept';

/** Directives that share an anchor: a document, a matter of the field, or words of their own. */
export interface Group {
  /** Names the anchor, for example `matter:traceability`; unique and independent of the order of the notices. */
  anchor: string;
  concept: Concept | null;
  members: ReadonlySet<DirectiveItem>;
}
