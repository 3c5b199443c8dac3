import { describe, expect, it } from 'vitest';
import { themeTrend, trendWindows } from './theme-trend';

const span = { first: '2024-01-05', last: '2025-03-14' };
const months = (counts: Record<string, number>) =>
  Object.entries(counts).map(([month, directives]) => ({ month, directives }));

describe('the trend of a theme', () => {
  it('compares the six months up to the latest notice with the six before', () => {
    expect(trendWindows('2025-03-14')).toEqual({ recent: '2024-10', earlier: '2024-04' });
  });

  it.each([
    ['NEW', { '2025-02': 1 }],
    ['GROWING', { '2024-06': 1, '2025-01': 2 }],
    ['GROWING', { '2024-02': 1, '2024-11': 1, '2025-01': 1 }],
    ['STEADY', { '2024-06': 3, '2025-01': 3 }],
    ['STEADY', { '2024-02': 1, '2025-01': 1 }],
    ['FADING', { '2024-06': 3, '2025-01': 2 }],
    ['FADING', { '2024-06': 1 }],
  ])('is %s for %j', (trend, counts) => {
    expect(themeTrend(months(counts), span)).toBe(trend);
  });

  it('calls nothing new where all notices are of the last half year', () => {
    expect(themeTrend(months({ '2025-02': 2 }), { first: '2025-01-05', last: '2025-03-14' })).toBe('STEADY');
  });
});
