import { featuresOf, joinParts, type Feature, type FeatureSet, type TextFeatures, type TextPart } from './features';

/** A few features in the order in which they stand; small, where a map of them would be large. */
class FeatureList implements FeatureSet {
  constructor(private readonly list: readonly Feature[]) {}

  get size(): number {
    return this.list.length;
  }
  get(key: string): Feature | undefined {
    return this.list.find((feature) => feature.key === key);
  }
  has(key: string): boolean {
    return this.get(key) !== undefined;
  }
  keys(): Iterable<string> {
    return this.list.map(({ key }) => key);
  }
  values(): Iterable<Feature> {
    return this.list;
  }
  *[Symbol.iterator](): Iterator<[string, Feature]> {
    for (const feature of this.list) yield [feature.key, feature];
  }
}

const nothing = { inherited: new Set<string>(), cited: [], years: new Set<string>(), places: new Set<string>() };

/**
 * Keeps features of many texts in little memory: equal features are one object, and where they stand in the text is
 * forgotten. `fullPart` finds that out again for the few texts where it matters.
 *
 * @example const shelf = new FeatureShelf(); directive.features = shelf.slim(directive.features);
 */
export class FeatureShelf {
  private readonly shared = new Map<string, Feature>();

  slim({ parts }: TextFeatures): TextFeatures {
    return new SlimFeatures(parts.map((part) => this.slimPart(part)));
  }

  private slimPart({ text, byKey, inherited, cited, years, places }: TextPart): TextPart {
    return {
      text,
      byKey: new FeatureList([...byKey.values()].map((feature) => this.share(feature))),
      inherited: inherited.size > 0 ? inherited : nothing.inherited,
      cited: cited.length > 0 ? cited : nothing.cited,
      years: years.size > 0 ? years : nothing.years,
      places: places.size > 0 ? places : nothing.places,
      syllables: [],
    };
  }

  private share({ key, kind, concept, naming, aside }: Feature): Feature {
    const name = `${naming ? 'n' : '-'}${aside ? 'a' : '-'}${key}`;
    const known = this.shared.get(name);
    if (known) return known;
    const feature = { key, kind, concept, naming, aside, places: [] };
    this.shared.set(name, feature);
    return feature;
  }
}

// Emptied from time to time: orders are compared with many in a short while, and then not for long.
const wholes = new Map<SlimFeatures, TextPart>();
const mostWholes = 3000;

class SlimFeatures implements TextFeatures {
  constructor(readonly parts: readonly TextPart[]) {}

  get whole(): TextPart {
    const known = wholes.get(this) ?? joinParts(this.parts);
    if (wholes.size >= mostWholes) wholes.clear();
    wholes.set(this, known);
    return known;
  }
}

const kept = new Map<string, TextFeatures>();
const mostKept = 200;

/**
 * A clause of an order with its words and their places, which a slim one has lost.
 *
 * @example fullPart(directive, ordered).syllables
 */
export function fullPart(
  { key, text, features, place }: { key: string; text: string; features: TextFeatures; place: string | null },
  part: TextPart,
): TextPart {
  if (part.syllables.length > 0) return part;
  const name = `${key}\u0000${text}`;
  const full = kept.get(name) ?? featuresOf(text, { place, order: true });
  if (!kept.has(name)) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(name, full);
  }
  return full.parts[features.parts.indexOf(part)] ?? part;
}
