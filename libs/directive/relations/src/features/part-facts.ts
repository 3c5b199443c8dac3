import type { Feature, TextPart } from './features';

/** What a clause is about and in which form, as sets that can be compared quickly. */
export interface PartFacts {
  forms: ReadonlySet<string>;
  matters: ReadonlySet<string>;
  /** Matters closer than a whole field of work. */
  fineMatters: ReadonlySet<string>;
}

// Renewed from time to time, so that what was compared once does not stay for ever.
let known = new Map<TextPart, PartFacts>();
const mostKnown = 2000;
const keysOf = (features: readonly Feature[]): Set<string> => new Set(features.map(({ key }) => key));

/** The facts of a clause, made once: each clause is compared with many. */
export function factsOf(part: TextPart): PartFacts {
  const found = known.get(part);
  if (found) return found;
  const told = [...part.byKey.values()].filter(({ aside }) => !aside);
  const matters = told.filter(({ kind }) => kind === 'matter');
  const facts = {
    forms: keysOf(told.filter(({ kind }) => kind === 'form')),
    matters: keysOf(matters),
    fineMatters: keysOf(matters.filter(({ concept }) => concept?.breadth !== 'broad')),
  };
  if (known.size >= mostKnown) known = new Map();
  known.set(part, facts);
  return facts;
}
