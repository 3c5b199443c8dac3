import { describe, expect, it } from 'vitest';
import { manyEach, oneEach, RequestLoader } from './request-loader';

describe('relations of a page', () => {
  it('are asked once for all rows, and again for the next request', async () => {
    const asked: string[][] = [];
    const loader = new RequestLoader<string, string>(async (keys) => {
      asked.push([...keys]);
      return keys.map((key) => key.toUpperCase());
    });
    const request = {};
    expect(await Promise.all(['a', 'b', 'a'].map((key) => loader.load(request, key)))).toEqual(['A', 'B', 'A']);
    expect(await loader.load(request, 'b')).toBe('B');
    await loader.load({}, 'b');
    expect(asked).toEqual([['a', 'b'], ['b']]);
  });

  it('come back in the order of the keys, with nothing for the missing', () => {
    const rows = [
      { of: 'b', n: 1 },
      { of: 'a', n: 2 },
      { of: 'b', n: 3 },
    ];
    const of = (row: { of: string }) => row.of;
    expect(manyEach(['a', 'b', 'c'], rows, String, of).map((group) => group.map(({ n }) => n))).toEqual([
      [2],
      [1, 3],
      [],
    ]);
    expect(oneEach(['a', 'c'], rows, String, of).map((row) => row?.n)).toEqual([2, undefined]);
  });
});
