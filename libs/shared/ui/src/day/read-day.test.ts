import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

describe('a typed day', () => {
  it.each([
    ['5/3/2025', '2025-03-05'],
    ['05-03-2025', '2025-03-05'],
    [' 31.12.2024 ', '2024-12-31'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is read day first', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['31/02/2025', '12/31/2024', '5/3/25', 'hôm nay', ''])('%s is no day', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});
