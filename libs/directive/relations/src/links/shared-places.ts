import { type FeatureKind, type FeaturePlace, featuresOf, type TextPart } from '../features/features';

/** Where two texts say the same, each in its own text; ranges stand in order and do not overlap. */
export interface SharedPlaces {
  order: FeaturePlace[];
  statement: FeaturePlace[];
}

// A single syllable or an everyday word in common says nothing to the reader.
const telling: ReadonlySet<FeatureKind> = new Set(['document', 'matter', 'form', 'name', 'pair', 'count']);

/**
 * The words that an order and a statement have in common: papers, names, numbers, what the work is about and how it is
 * done, also where each says it in other words.
 *
 * @example
 * sharedPlaces('Tổ chức diễn tập ứng phó sự cố bức xạ.', 'Đã diễn tập ứng phó sự cố bức xạ.').statement // [{ start: 3, end: 33 }] or parts of it
 */
export function sharedPlaces(order: string, statement: string): SharedPlaces {
  const ordered = featuresOf(order, { order: true }).parts;
  const stated = featuresOf(statement).parts;
  return { order: placesOf(ordered, keysOf(stated)), statement: placesOf(stated, keysOf(ordered)) };
}

const keysOf = (parts: readonly TextPart[]): Set<string> => new Set(parts.flatMap(({ byKey }) => [...byKey.keys()]));

function placesOf(parts: readonly TextPart[], others: ReadonlySet<string>): FeaturePlace[] {
  const found = parts.flatMap(({ byKey }) =>
    [...byKey.values()].flatMap(({ key, kind, places }) => (telling.has(kind) && others.has(key) ? places : [])),
  );
  return joined(found);
}

/** One range for what overlaps or is parted by no more than a space. */
function joined(places: readonly FeaturePlace[]): FeaturePlace[] {
  const merged: FeaturePlace[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
