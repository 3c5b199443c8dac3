import { describe, expect, it } from 'vitest';
import { monthCoverage } from '../dataset/coverage';
import { periodShift, shiftRange, shiftStart } from './period-shift';
import { periodKey } from './time-dimension';

describe('periods in words', () => {
  it.each([
    ['WEEK', '2025-02-24', '2025-W09', 'Tuần 9/2025 (24/02–02/03)', '2025-03-02'],
    ['WEEK', '2024-12-30', '2025-W01', 'Tuần 1/2025 (30/12–05/01)', '2025-01-05'],
    ['WEEK', '2026-12-28', '2026-W53', 'Tuần 53/2026 (28/12–03/01)', '2027-01-03'],
    ['MONTH', '2024-02-01', '2024-02', 'Tháng 2/2024', '2024-02-29'],
    ['QUARTER', '2025-10-01', '2025-Q4', 'Quý IV/2025', '2025-12-31'],
    ['HALF', '2025-01-01', '2025-H1', '6 tháng đầu năm 2025', '2025-06-30'],
    ['HALF', '2025-07-01', '2025-H2', '6 tháng cuối năm 2025', '2025-12-31'],
    ['YEAR', '2025-01-01', '2025', 'Năm 2025', '2025-12-31'],
  ] as const)('%s from %s is %s', (dimension, from, value, label, to) => {
    expect(periodKey(dimension, from)).toEqual({ value, label, from, to });
  });
});

describe('the period that is compared with', () => {
  it.each([
    ['a month with the month before', '2025-03-01', '2025-03-31', '2025-02-01', '2025-02-28'],
    ['a quarter with the quarter before', '2025-01-01', '2025-03-31', '2024-10-01', '2024-12-31'],
    ['a year with the year before', '2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['ten days with the ten days before', '2025-03-01', '2025-03-10', '2025-02-19', '2025-02-28'],
  ])('puts %s', (_, from, to, before, until) => {
    const range = { from, to };
    expect(shiftRange(range, periodShift(range, 'PREVIOUS_PERIOD'))).toEqual({ from: before, to: until });
  });

  it('keeps whole months whole a year before, leap years included', () => {
    expect(shiftRange({ from: '2025-02-01', to: '2025-02-28' }, { months: 12 })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(shiftRange({ from: '2024-02-05', to: '2024-02-29' }, { months: 12 })).toEqual({
      from: '2023-02-05',
      to: '2023-02-28',
    });
  });

  it('lines up only periods that have a counterpart', () => {
    expect(shiftStart('QUARTER', '2025-01-01', { months: 3 })).toBe('2024-10-01');
    expect(shiftStart('QUARTER', '2025-01-01', { months: 1 })).toBeNull();
    expect(shiftStart('WEEK', '2025-03-03', { days: 14 })).toBe('2025-02-17');
    expect(shiftStart('WEEK', '2025-03-03', { days: 10 })).toBeNull();
    expect(shiftStart('MONTH', '2025-03-01', { days: 14 })).toBeNull();
  });
});

describe('coverage', () => {
  it('names the months without a notice', () => {
    expect(monthCoverage('2024-11-20', '2025-02-01', ['2024-11', '2025-02'])).toEqual({
      months: 4,
      covered: 2,
      missing: ['2024-12', '2025-01'],
    });
  });
});
