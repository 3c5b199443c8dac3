import { describe, expect, it } from 'vitest';
import { packPlaces, unpackPlaces } from './packed-places';
import type { SourceMap } from './source-map';

const map: SourceMap = {
  pieces: [
    { start: 0, end: 9, place: { kind: 'paragraph', paragraph: 2 } },
    { start: 10, end: 30, place: { kind: 'characters', start: 14, end: 34 } },
    { start: 31, end: 40, place: { kind: 'box', page: 3, box: [0.1, 0.25, 0.875, 0.3001] } },
  ],
};

describe('places made small', () => {
  it('are numbers only', () => {
    expect(packPlaces(map)).toEqual([
      [0, 9, 2],
      [10, 30, 14, 34],
      [31, 40, 3, 1000, 2500, 8750, 3001],
    ]);
  });

  it('lead to the same places again', () => {
    expect(unpackPlaces(packPlaces(map))).toEqual(map);
  });
});
