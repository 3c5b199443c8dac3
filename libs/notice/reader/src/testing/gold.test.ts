import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGoldFolder } from './gold-notice';
import { belowFloor, gainedAndLost, raisedFloors, scoreCases, type Floors } from './gold-run';
import { emptyTallies, measures } from './tally';

const folder = fileURLToPath(new URL('../../gold', import.meta.url));
/** Our own file, `npm run gold -- --raise` writes it. */
const asFloors = (json: string): Floors => JSON.parse(json) as Floors;
const floors = asFloors(readFileSync(`${folder}/floors.json`, 'utf8'));

describe('the reading of annotated notices does not get worse', () => {
  const { total } = scoreCases(readGoldFolder(folder));

  test.each(measures)('%s stay above their floor', (measure) => {
    expect(floors[measure]).toBeDefined();
    expect(belowFloor(total, { [measure]: floors[measure] })).toEqual([]);
  });
});

describe('two runs compared', () => {
  const total = { ...emptyTallies(), directives: { right: 9, missed: 1, invented: 1 } };

  test('a figure under its floor is said, one at its floor is not', () => {
    expect(belowFloor(total, { directives: 0.91 })).toEqual(['directives: 0.900 is under the floor of 0.91']);
    expect(belowFloor(total, { directives: 0.9 })).toEqual([]);
  });

  test('a class of items that is no longer read at all falls under its floor', () => {
    expect(belowFloor(emptyTallies(), { outcomes: 0.5 })).toEqual(['outcomes: - is under the floor of 0.5']);
  });

  test('floors rise and never fall', () => {
    expect(raisedFloors({ directives: 0.8 }, total)).toEqual({ directives: 0.9 });
    expect(raisedFloors({ directives: 0.95 }, total)).toEqual({ directives: 0.95 });
  });

  test('an item that is wrong in another way is neither gained nor lost', () => {
    const before = ['a · deadline · Nộp hồ sơ.: 2024-01-02, read null', 'a · directives · lost: Rà soát kho.'];
    const now = [
      'a · deadline · Nộp hồ sơ.: 2024-01-02, read 2024-02-01',
      'b · urgent · Trình ngay.: true, read false',
    ];
    expect(gainedAndLost(before, now)).toEqual({
      gained: ['a · directives · lost: Rà soát kho.'],
      lost: ['b · urgent · Trình ngay.: true, read false'],
    });
  });
});
