import { describe, expect, it } from 'vitest';
import { nextDay } from './next-day';

const march2025 = { count: 31, weekStart: 5 };

describe('the keyboard in a calendar', () => {
  it.each([
    ['ArrowRight', 0, { place: 1 }],
    ['ArrowDown', 0, { place: 7 }],
    ['ArrowUp', 3, { month: -1 }],
    ['ArrowLeft', 0, { month: -1 }],
    ['ArrowDown', 25, { month: 1 }],
    ['Home', 4, { place: 2 }],
    ['End', 4, { place: 8 }],
    ['Home', 0, { place: 0 }],
    ['End', 30, { place: 30 }],
    ['PageDown', 9, { month: 1 }],
    ['x', 9, null],
  ] as const)('%s from day %i', (key, place, expected) => {
    expect(nextDay(key, { place, ...march2025 })).toEqual(expected);
  });
});
