import { describe, expect, it } from 'vitest';
import { matchThemes } from './match-themes';

const ids = (previous: [id: string, ...keys: string[]][], ...next: string[][]): (string | null)[] => {
  const named = previous.map(([id, ...memberKeys]) => ({ id, memberKeys }));
  return matchThemes(
    named,
    next.map((memberKeys) => ({ memberKeys })),
  );
};

describe('a theme keeps its id', () => {
  it('when it grows', () => expect(ids([['t1', 'a', 'b']], ['a', 'b', 'c', 'd', 'e'])).toEqual(['t1']));
  it('when a member leaves', () => expect(ids([['t1', 'a', 'b', 'c']], ['a', 'c'])).toEqual(['t1']));
  it('when another takes a few of its members', () =>
    expect(ids([['t1', 'a', 'b', 'c', 'd']], ['a', 'x', 'y'], ['b', 'c', 'd'])).toEqual([null, 't1']));
  it('only once when it splits', () =>
    expect(ids([['t1', 'a', 'b', 'c', 'd', 'e']], ['a', 'b'], ['c', 'd', 'e'])).toEqual([null, 't1']));
  it('of the larger part when two are merged', () =>
    expect(
      ids(
        [
          ['t1', 'a', 'b'],
          ['t2', 'c', 'd', 'e'],
        ],
        ['a', 'b', 'c', 'd', 'e'],
      ),
    ).toEqual(['t2']));
  it('but a theme with other members is new', () => expect(ids([['t1', 'a', 'b']], ['x', 'y'])).toEqual([null]));
});

describe('an id that a person decided', () => {
  const previous = [{ id: 't1', memberKeys: ['a', 'b'] }];
  it('goes before the members', () =>
    expect(matchThemes(previous, [{ memberKeys: ['a', 'b'] }, { memberKeys: ['x', 'y'], id: 't1' }])).toEqual([
      null,
      't1',
    ]));
  it('is given back to a theme that had it once, unless it is taken', () => {
    expect(matchThemes([], [{ memberKeys: ['x', 'y'], wish: 't1' }])).toEqual(['t1']);
    expect(matchThemes(previous, [{ memberKeys: ['x', 'y'], wish: 't1' }, { memberKeys: ['a', 'b'] }])).toEqual([
      null,
      't1',
    ]);
  });
});
