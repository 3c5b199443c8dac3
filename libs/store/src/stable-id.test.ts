import { describe, expect, it } from 'vitest';
import { stableId } from './stable-id';

describe('ids made from what they name', () => {
  it('are the same for the same thing', () => {
    expect(stableId('directive', 'abc', '2/1/3')).toBe(stableId('directive', 'abc', '2/1/3'));
  });

  it('differ by kind, by part and by where one part ends', () => {
    const ids = [
      stableId('directive', 'abc', '2/1/3'),
      stableId('outcome', 'abc', '2/1/3'),
      stableId('directive', 'abc', '2/1/4'),
      stableId('directive', 'ab', 'c2/1/3'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are version 5 UUIDs, as PostgreSQL and others read them', () => {
    expect(stableId('notice', 'abc')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
