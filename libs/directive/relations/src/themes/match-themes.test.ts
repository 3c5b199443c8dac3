import { describe, expect, it } from 'vitest';
import type { Theme } from './find-themes';
import { matchThemes } from './match-themes';

const theme = (label: string, ...keys: string[]): Theme => ({
  label,
  anchor: `alike:${label}`,
  members: keys.map((key) => {
    const [notice = '', id = ''] = key.split('#');
    return { notice, id, text: key };
  }),
});
const ids = (previous: [id: string, ...keys: string[]][], ...next: Theme[]): string[] => {
  let made = 0;
  const named = previous.map(([id, ...memberKeys]) => ({ id, memberKeys }));
  return matchThemes(named, next, () => `new-${++made}`).map(({ id }) => id);
};

describe('a theme keeps its id', () => {
  it('when it grows', () =>
    expect(ids([['t1', 'a#1', 'a#2']], theme('x', 'a#1', 'a#2', 'b#1', 'c#1', 'd#1'))).toEqual(['t1']));
  it('when a member leaves', () =>
    expect(ids([['t1', 'a#1', 'a#2', 'a#3']], theme('x', 'a#1', 'a#3'))).toEqual(['t1']));
  it('when another takes a few of its members', () =>
    expect(
      ids([['t1', 'a#1', 'a#2', 'a#3', 'a#4']], theme('x', 'a#1', 'b#1', 'b#2'), theme('y', 'a#2', 'a#3', 'a#4')),
    ).toEqual(['new-1', 't1']));
  it('only once when it splits', () => {
    const found = ids(
      [['t1', 'a#1', 'a#2', 'a#3', 'a#4', 'a#5']],
      theme('x', 'a#1', 'a#2'),
      theme('y', 'a#3', 'a#4', 'a#5'),
    );
    expect(found).toEqual(['new-1', 't1']);
  });
  it('of the larger part when two are merged', () =>
    expect(
      ids(
        [
          ['t1', 'a#1', 'a#2'],
          ['t2', 'b#1', 'b#2', 'b#3'],
        ],
        theme('x', 'a#1', 'a#2', 'b#1', 'b#2', 'b#3'),
      ),
    ).toEqual(['t2']));
  it('but a theme with other members is new', () =>
    expect(ids([['t1', 'a#1', 'a#2']], theme('x', 'c#1', 'c#2'))).toEqual(['new-1']));
});
