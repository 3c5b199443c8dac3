import type { Feature, FeatureKind, TextPart } from './features';

// As if so many other notices had been read before: three notices alone cannot tell what is rare.
const background = 200;
const base: Readonly<Record<FeatureKind, number>> = {
  document: 5,
  matter: 6,
  form: 3,
  name: 3,
  pair: 2.4,
  word: 1,
  everyday: 2,
  count: 2.5,
};
// In how many of those notices one such feature would stand.
const usual: Readonly<Record<FeatureKind, number>> = {
  document: 1,
  matter: 30,
  form: 80,
  name: 1,
  pair: 1,
  word: 10,
  everyday: 60,
  count: 2,
};
const breadths = { narrow: 8, middle: 30, broad: 90 };
const asideFactor = 0.5;

/** How much features say, from how rare they are in the corpus and in the field. */
export class Weights {
  private readonly byKey = new Map<string, number>();
  private readonly byPart = new WeakMap<TextPart, number>();

  /**
   * @param notices number of notices in the corpus
   * @param frequency in how many of them the feature stands
   */
  constructor(
    private readonly notices: number,
    private readonly frequency: (key: string) => number,
  ) {}

  /** @example weights.of(feature) // about 4.5 for a document that one paper cites, 0.2 for a broad field of work */
  of(feature: Feature): number {
    const known = this.byKey.get(feature.key) ?? this.weigh(feature);
    this.byKey.set(feature.key, known);
    return feature.aside ? known * asideFactor : known;
  }

  /** What a clause holds by weight, what it inherits included. */
  content(part: TextPart): number {
    const known = this.byPart.get(part);
    if (known !== undefined) return known;
    let sum = 0;
    for (const feature of part.byKey.values()) sum += this.of(feature);
    this.byPart.set(part, sum);
    return sum;
  }

  private weigh(feature: Feature): number {
    const expected = feature.kind === 'matter' ? breadths[feature.concept?.breadth ?? 'middle'] : usual[feature.kind];
    const all = background + this.notices;
    const rarity = Math.log(all / Math.min(all, expected + this.frequency(feature.key))) / Math.log(all);
    const single = feature.kind === 'name' && !feature.key.includes(' ') ? 0.6 : 1;
    return base[feature.kind] * rarity * single;
  }
}
