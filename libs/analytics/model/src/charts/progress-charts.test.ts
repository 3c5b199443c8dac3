import { describe, expect, it } from 'vitest';
import { measureColumns } from './measure-columns';
import { monthGrid } from './month-grid';

describe('a month on the wall', () => {
  it('has whole weeks that begin on Monday and hold every day of the month once', () => {
    for (const month of ['2024-02', '2025-03', '2025-09', '2026-02']) {
      const weeks = monthGrid(month);
      expect(weeks.every((week) => week.length === 7 && new Date(week[0]?.day ?? '').getUTCDay() === 1)).toBe(true);
      const own = weeks.flat().filter(({ inMonth }) => inMonth);
      const [year, number] = month.split('-').map(Number);
      expect(own).toHaveLength(new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate());
    }
    expect(monthGrid('2027-02')).toHaveLength(4);
  });
});

describe('measures as columns', () => {
  const point = (period: string, completed: number, unknown: number) => ({
    period,
    label: period,
    measures: { completed, unknown, completionRate: null },
  });

  it('add up to the whole, and leave out series that never occur', () => {
    const parts = { COMPLETED: 'completed', CANCELLED: 'cancelled', UNKNOWN: 'unknown' };
    const columns = measureColumns([point('2025-01', 0, 4), point('2025-02', 3, 2)], parts);
    expect(columns.series).toEqual(['COMPLETED', 'UNKNOWN']);
    expect(columns.categories.map(({ total }) => total)).toEqual([4, 5]);
    expect(columns.total).toBe(5);
  });
});
