import { sameDocument } from '../text/legal-references';
import type { Feature, TextPart } from './features';
import type { Weights } from './weights';

/** A feature that two texts share. */
export interface SharedFeature {
  feature: Feature;
  weight: number;
}

/** What two clauses share, and how much of each it is. */
export interface Likeness {
  /** The weightiest first. */
  shared: SharedFeature[];
  /** Sum of the weights. */
  content: number;
  /** Shared share of the one and of the other, 0 to 1. */
  coverA: number;
  coverB: number;
}

// A clause of hardly any content is not covered by sharing the little that it has.
const leastTotal = 2.5;
const inheritedFactor = 0.75;

function sharesDocument(a: TextPart, b: TextPart, feature: Feature): boolean {
  const key = feature.key.slice('document:'.length);
  const others = b.cited.filter((one) => one.key === key);
  return a.cited.some((one) => one.key === key && others.some((other) => sameDocument(one, other)));
}

/**
 * Compares two clauses.
 *
 * @example likeness(ordered, reported, weights).coverA // 0.9: nearly all that was ordered is in the report
 */
export function likeness(a: TextPart, b: TextPart, weights: Weights): Likeness {
  const shared: SharedFeature[] = [];
  for (const feature of a.byKey.values()) {
    const other = b.byKey.get(feature.key);
    if (!other || (feature.kind === 'document' && !sharesDocument(a, b, feature))) continue;
    const handed = a.inherited.has(feature.key) || b.inherited.has(feature.key);
    const weight = Math.min(weights.of(feature), weights.of(other)) * (handed ? inheritedFactor : 1);
    shared.push({ feature, weight });
  }
  shared.sort((x, y) => y.weight - x.weight || (x.feature.key < y.feature.key ? -1 : 1));
  const content = shared.reduce((sum, { weight }) => sum + weight, 0);
  const cover = (part: TextPart): number => content / Math.max(leastTotal, weights.content(part));
  return { shared, content, coverA: Math.min(1, cover(a)), coverB: Math.min(1, cover(b)) };
}
