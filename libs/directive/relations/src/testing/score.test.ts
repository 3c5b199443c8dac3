import { describe, expect, it } from 'vitest';
import { benchRelations } from './bench';
import { generateCorpus } from './generate-corpus';
import { adjustedRandIndex } from './score';

const groups = (...names: string[]): Map<string, string> => new Map(names.map((name, i) => [`item ${i}`, name]));

describe('the adjusted Rand index', () => {
  it('is 1 for the same groups under other names', () =>
    expect(adjustedRandIndex(groups('a', 'a', 'b', 'b'), groups('x', 'x', 'y', 'y'))).toBe(1));
  it('is about 0 where groups have nothing to do with each other', () =>
    expect(adjustedRandIndex(groups('a', 'a', 'b', 'b'), groups('x', 'y', 'x', 'y'))).toBeLessThanOrEqual(0));
  it('falls when groups are split', () => {
    const split = adjustedRandIndex(groups('a', 'a', 'a', 'b', 'b', 'b'), groups('x', 'x', 'z', 'y', 'y', 'y'));
    expect(split).toBeGreaterThan(0);
    expect(split).toBeLessThan(1);
  });
});

describe('a corpus of a thousand orders', () => {
  it('is the same for the same seed', () => expect(generateCorpus(1000, 7)).toEqual(generateCorpus(1000, 7)));

  it('gives back what was planted', () => {
    const { precision, recall, randIndex } = benchRelations(1000);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(randIndex).toBeGreaterThanOrEqual(0.85);
  }, 60_000);
});
