import { describe, expect, test } from 'vitest';
import { readInOrder, type Lane } from './read-in-order';

const paths = Array.from({ length: 200 }, (_, i) => `${i}.txt`);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('many files in several lanes', () => {
  test('come out in the order of their paths, whichever lane is faster', async () => {
    const busy = { most: 0, now: 0 };
    const lane =
      (delay: (path: string) => number): Lane<string> =>
      async (path) => {
        busy.most = Math.max(busy.most, ++busy.now);
        await sleep(delay(path));
        busy.now--;
        return path;
      };
    const out: string[] = [];
    const lanes = [lane(() => 2), lane((path) => (path.length % 2 === 0 ? 5 : 0))];
    await readInOrder(paths, lanes, async (path) => void out.push(path));
    expect(out).toEqual(paths);
    expect(busy.most).toBe(2);
  });

  test('do not pile up behind one that is slow', async () => {
    let begun = 0;
    let begunWhileFirstWasRead = 0;
    const lane: Lane<string> = async (path) => {
      begun++;
      if (path !== '0.txt') return path;
      await sleep(50);
      begunWhileFirstWasRead = begun;
      return path;
    };
    const out: string[] = [];
    await readInOrder(paths, [lane, lane], async (path) => void out.push(path));
    expect(out).toEqual(paths);
    expect(begunWhileFirstWasRead).toBeLessThanOrEqual(64);
  });

  test('none is nothing to do', async () => {
    await expect(readInOrder([], [async (path) => path], async () => undefined)).resolves.toBeUndefined();
  });
});
