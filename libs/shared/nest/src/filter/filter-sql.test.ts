import { describe, expect, it } from 'vitest';
import { SqlParams } from '../sql';
import { booleanCondition, columnTests, dateCondition, recursiveCondition, stringCondition } from './filter-sql';

const tests = columnTests('n.kind');

describe('conditions as SQL', () => {
  it('never hold a value, only its place', () => {
    const params = new SqlParams();
    const sql = stringCondition({ eq: "x'; DROP TABLE notice; --" }, tests, params, 'filter.kind');
    expect(sql).toBe('(n.kind = $1::text)');
    expect(params.values).toEqual(["x'; DROP TABLE notice; --"]);
  });

  it('give the same value one place', () => {
    const params = new SqlParams();
    expect([params.add('a', 'text'), params.add('b', 'text'), params.add('a', 'text')]).toEqual([
      '$1::text',
      '$2::text',
      '$1::text',
    ]);
  });

  it('hold all together within one object, and nothing for an empty one', () => {
    expect(stringCondition({ ne: 'a', isNull: false }, tests, new SqlParams(), 'f')).toBe(
      '((n.kind = $1::text) IS NOT TRUE AND n.kind IS NOT NULL)',
    );
    expect(stringCondition({}, tests, new SqlParams(), 'f')).toBe('TRUE');
  });

  it('match nothing for an empty list', () => {
    expect(stringCondition({ in: [] }, tests, new SqlParams(), 'f')).toBe('(FALSE)');
  });

  it('take unknown for no', () => {
    expect(booleanCondition({ eq: false }, 'n.urgent', 'f')).toBe('((n.urgent) IS NOT TRUE)');
  });

  it('refuse null instead of dropping the condition', () => {
    expect(() => stringCondition({ eq: null }, tests, new SqlParams(), 'filter.kind')).toThrow(/filter\.kind\.eq/u);
    expect(() => booleanCondition({ eq: null }, 'x', 'filter.urgent')).toThrow(/null/u);
  });

  it('refuse a period that runs backwards', () => {
    expect(() => dateCondition({ gte: '2025-02-01', lte: '2025-01-01' }, 'd', new SqlParams(), 'f')).toThrow(/ngược/u);
  });
});

describe('groups of filters', () => {
  interface Filter {
    word?: string;
    and?: Filter[];
    or?: Filter[];
    not?: Filter;
  }
  const compile = (filter: Filter) => recursiveCondition(filter, 'filter', ({ word }) => (word ? [word] : []));

  it('nest and, or and not', () => {
    expect(compile({ word: 'a', or: [{ word: 'b' }, { word: 'c' }], not: { word: 'd' } })).toBe(
      '(a AND ((b) OR (c)) AND (d) IS NOT TRUE)',
    );
  });

  it('match nothing for an empty or, everything for an empty and', () => {
    expect(compile({ or: [] })).toBe('(FALSE)');
    expect(compile({ and: [] })).toBe('(TRUE)');
  });

  it('refuse to go too deep', () => {
    let deep: Filter = { word: 'a' };
    for (let level = 0; level < 20; level++) deep = { not: deep };
    expect(() => compile(deep)).toThrow(/lồng/u);
  });
});
