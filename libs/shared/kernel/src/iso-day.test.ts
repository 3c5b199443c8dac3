import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  firstDayOfQuarter,
  isIsoDay,
  isoDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  quarterOf,
  weekday,
} from './iso-day';

describe('days', () => {
  test('only days that the calendar has', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoDay(2024, 13, 1)).toBeNull();
    expect(isIsoDay('2024-02-30')).toBe(false);
    expect(isIsoDay('2024-02-28')).toBe(true);
  });

  test('counting from what is no day is refused', () => {
    expect(() => addDays('2024-13-01', 1)).toThrow(RangeError);
  });

  test('months have the days that the calendar gives them, leap years too', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100])
      for (let month = 1; month <= 12; month++)
        expect(lastDayOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
  });

  test('ends of months and quarters', () => {
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfQuarter(2021, 1)).toBe('2021-03-31');
    expect(firstDayOfQuarter(2021, 4)).toBe('2021-10-01');
    expect([1, 3, 4, 12].map(quarterOf)).toEqual([1, 1, 2, 4]);
  });

  test('counting over months and years', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-11-15', 3)).toBe('2025-02-15');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('working days leave out weekends and holidays', () => {
    expect(weekday('2024-03-01')).toBe(5);
    expect(addWorkingDays('2024-03-01', 2)).toBe('2024-03-05');
    expect(addWorkingDays('2024-04-29', 1, (day) => ['2024-04-30', '2024-05-01'].includes(day))).toBe('2024-05-02');
  });
});
