/** A repeatable source of chance: the same seed gives the same data, so tests and screenshots stay comparable. */
export interface Chance {
  next: () => number;
  pick: <Item>(items: readonly Item[]) => Item;
  below: (limit: number) => number;
  hit: (probability: number) => boolean;
}

/** Mulberry32: small, fast, good enough for made-up data. */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    hit: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
