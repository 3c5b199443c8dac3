import type { Feature, FeatureKind } from './features';

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
    const expected = feature.kind === 'matter' ? breadths[feature.concept?.breadth ?? 'middle'] : usual[feature.kind];
    const all = background + this.notices;
    const rarity = Math.log(all / Math.min(all, expected + this.frequency(feature.key))) / Math.log(all);
    const single = feature.kind === 'name' && !feature.key.includes(' ') ? 0.6 : 1;
    return base[feature.kind] * rarity * single * (feature.aside ? asideFactor : 1);
  }
}
