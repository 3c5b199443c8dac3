import { describe, expect, it } from 'vitest';
import { applyThemeEdits, type ThemeEdit } from './theme-edits';

const part = (id: string, members: string) => ({ id, members: members.split('') });
const after = (found: string[], ...edits: ThemeEdit[]) =>
  applyThemeEdits(
    found.map((members, source) => ({ members, source })),
    edits,
  ).map(({ id, members, sources }) => [id, [...members].sort().join(''), sources.join('')]);
const merged: ThemeEdit = { kind: 'merge', theme: part('t', 'abc'), others: [part('u', 'de')] };
const apart: ThemeEdit = { kind: 'split', theme: part('t', 'abc'), others: [part('s', 'de')] };
const pinned: ThemeEdit = { kind: 'pin', theme: part('t', 'abc'), others: [] };

describe('themes that a person merged', () => {
  it('stay one when both grow', () => expect(after(['abcx', 'dey'], merged)).toEqual([['t', 'abcdexy', '01']]));
  it('stay one when one of them is found no more', () => expect(after(['abc'], merged)).toEqual([['t', 'abcde', '0']]));
  it('are found as one by now', () => expect(after(['abcde'], merged)).toEqual([['t', 'abcde', '0']]));
  it('leave others alone', () => expect(after(['xyz'], merged)).toContainEqual([null, 'xyz', '0']));
});

describe('a theme that a person split', () => {
  it('stays two, and what is new joins the one that kept its id', () =>
    expect(after(['abcdex'], apart)).toEqual([
      ['t', 'abcx', '0'],
      ['s', 'de', ''],
    ]));
  it('stays two when it is found as two by now', () =>
    expect(after(['abcx', 'dey'], apart)).toEqual([
      ['t', 'abcx', '0'],
      ['s', 'dey', '1'],
    ]));
  it('lets a single directive go', () =>
    expect(after(['abcd'], { ...apart, others: [part('s', 'd')] })).toEqual([['t', 'abc', '0']]));
});

describe('a theme that a person pinned', () => {
  it('keeps its members whatever is found', () => {
    expect(after(['ab', 'cx'], pinned)).toEqual([
      ['t', 'abc', '0'],
      [null, 'cx', '1'],
    ]);
    expect(after([], pinned)).toEqual([['t', 'abc', '']]);
  });
});

describe('edits upon edits', () => {
  it('are applied in their order', () => {
    const again: ThemeEdit = { kind: 'split', theme: part('t', 'abc'), others: [part('s', 'de')] };
    expect(after(['abc', 'de'], merged, again)).toEqual([
      ['t', 'abc', '01'],
      ['s', 'de', ''],
    ]);
  });
  it('on a theme that was merged into another are at rest', () => {
    const named: ThemeEdit = { kind: 'pin', theme: part('u', 'de'), others: [] };
    expect(after(['abc', 'de'], merged, named)).toEqual([['t', 'abcde', '01']]);
  });
});

describe('a renamed theme', () => {
  it('wishes for its id where it was gone for a while', () => {
    const [theme] = applyThemeEdits(
      [{ members: 'abx', source: 0 }],
      [{ kind: 'rename', theme: part('t', 'abc'), others: [] }],
    );
    expect(theme).toMatchObject({ id: null, wish: 't' });
  });
});
