import { describe, expect, it } from 'vitest';
import { monthsBetween, namePeriod, periodRange, presetRange } from './period';
import { periodMessages } from './period.messages';

describe('presetRange', () => {
  it.each([
    ['thisQuarter', '2025-02-10', '2025-01-01', '2025-03-31'],
    ['thisQuarter', '2024-12-31', '2024-10-01', '2024-12-31'],
    ['thisYear', '2025-02-10', '2025-01-01', '2025-12-31'],
    ['lastYear', '2025-02-10', '2024-01-01', '2024-12-31'],
    ['sixMonths', '2025-02-10', '2024-09-01', '2025-02-28'],
    ['sixMonths', '2024-08-31', '2024-03-01', '2024-08-31'],
  ] as const)('%s seen from %s is %s to %s', (preset, today, from, to) => {
    expect(presetRange(preset, today)).toEqual({ from, to });
  });

  it('leaves both ends open for everything', () => {
    expect(presetRange('all', '2025-02-10')).toEqual({ from: null, to: null });
  });
});

describe('period codes and names', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2/2024', 'Feb 2024'],
    ['2025-Q1', '2025-01-01', '2025-03-31', 'quý I/2025', 'Q1 2025'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'quý IV/2025', 'Q4 2025'],
    ['2025-H2', '2025-07-01', '2025-12-31', '6 tháng cuối năm 2025', 'H2 2025'],
    ['2025', '2025-01-01', '2025-12-31', 'năm 2025', 'year 2025'],
  ])('%s runs from %s to %s and is called %s', (code, from, to, vi, en) => {
    const range = periodRange(code);
    expect(range).toEqual({ from, to });
    expect(periodMessages.vi.name(namePeriod({ from, to }))).toBe(vi);
    expect(periodMessages.en.name(namePeriod({ from, to }))).toBe(en);
  });

  it('names other ranges by their days', () => {
    expect(periodMessages.vi.name(namePeriod({ from: '2025-01-05', to: '2025-03-31' }))).toBe(
      'từ 05/01/2025 đến 31/03/2025',
    );
    expect(periodMessages.vi.name(namePeriod({ from: null, to: '2025-03-31' }))).toBe('đến 31/03/2025');
  });

  it('takes three months that are no quarter for plain days', () => {
    expect(namePeriod({ from: '2025-02-01', to: '2025-04-30' }).kind).toBe('days');
  });

  it('refuses codes that are no period', () => {
    expect(['quý 1', '2025-Q5', '2025-W07', ''].map(periodRange)).toEqual([null, null, null, null]);
  });
});

describe('monthsBetween', () => {
  it('goes over the turn of the year and is empty where an end is missing', () => {
    expect(monthsBetween('2024-12', '2025-02')).toEqual(['2024-12', '2025-01', '2025-02']);
    expect(monthsBetween(undefined, '2025-02')).toEqual([]);
  });
});
