import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatMonth, formatPartialDay } from './format-day';
import { formatBytes, formatChange, formatCount, formatRate } from './format-number';

describe('days', () => {
  it('are written day first, with leading zeros', () => {
    expect(formatDay('2025-03-09')).toBe('09/03/2025');
  });

  it('keep the precision of the paper', () => {
    expect(formatPartialDay({ date: '2024-02', precision: 'month' }, 'vi')).toBe('tháng 2/2024');
    expect(formatPartialDay({ date: '2024', precision: 'year' }, 'vi')).toBe('2024');
    expect(formatPartialDay({ date: '2024-02-05', precision: 'day' }, 'en')).toBe('05/02/2024');
  });

  it('name months in both languages', () => {
    expect(formatMonth('2025-03', 'vi')).toBe('3/2025');
    expect(formatMonth('2025-03', 'en')).toBe('Mar 2025');
  });

  it("show moments in Vietnam's time, whatever the machine's zone", () => {
    expect(formatMoment('2025-03-31T18:05:00Z')).toBe('01:05 01/04/2025');
  });
});

describe('numbers', () => {
  it('use the separators of the language', () => {
    expect(formatCount(12480, 'vi')).toBe('12.480');
    expect(formatCount(12480, 'en')).toBe('12,480');
  });

  it('never show a rate without a denominator as zero', () => {
    expect(formatRate(null, 'vi')).toBe('–');
    expect(formatRate(0, 'vi')).toBe('0\u00a0%');
    expect(formatRate(0.3254, 'vi')).toBe('32,5\u00a0%');
  });

  it('show the direction of a change', () => {
    expect([formatChange(3, 'vi'), formatChange(-2, 'vi'), formatChange(0, 'vi')]).toEqual(['+3', '−2', '±0']);
  });

  it('show sizes of files in round units', () => {
    expect([512, 20480, 3 * 1024 * 1024].map((size) => formatBytes(size, 'vi'))).toEqual(['512 B', '20 KB', '3 MB']);
  });
});
