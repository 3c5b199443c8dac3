import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value';
import { fieldWords, valueWords } from './value-words';

describe('a value in words', () => {
  it.each([
    ['deadline', { raw: 'trước ngày 15/4', due: '2024-04-15', precision: 'day' }, '15/04/2024 (“trước ngày 15/4”)'],
    ['deadline', null, 'không có'],
    ['department', { raw: 'Văn phòng Sở', families: ['office'] }, 'Văn phòng Sở'],
    [
      'cooperating',
      [
        { raw: 'A', families: [] },
        { raw: 'B', families: [] },
      ],
      'A, B',
    ],
    ['cooperating', [], 'không có'],
    ['issuedOn', { date: '2024-02', precision: 'month' }, '02/2024'],
    ['planPeriod', { from: '2024-02-01', to: '2024-02-29' }, 'từ 01/02/2024 đến 29/02/2024'],
    ['chair', { name: 'Trần Thị B', title: 'Giám đốc' }, 'Trần Thị B, Giám đốc'],
    ['urgent', true, 'có'],
    ['scope', 'all-units', 'tất cả các phòng, đơn vị'],
    ['status', 'postponed', 'lùi thời gian'],
    ['number', '21/TB-SKHCN', '21/TB-SKHCN'],
  ])('of %s: %j', (field, value, words) => {
    expect(valueWords(field, value)).toBe(words);
  });

  it('names topics as people do, and a code that nobody knows by itself', () => {
    expect(valueWords('topics', ['research-programme', 'nothing-known'])).toMatch(/^\p{L}.+, nothing-known$/u);
    expect(fieldWords('warning:odd-number:7')).toBe('cảnh báo khi đọc');
  });
});

describe('two values', () => {
  it('are the same whatever is absent, in any order, and however they were read', () => {
    const deadline = { raw: 'x', due: '2024-04-15', precision: 'day' };
    expect(sameValue({ ...deadline, rule: 'before-day' }, { precision: 'day', due: '2024-04-15', raw: 'x' })).toBe(
      true,
    );
    expect(sameValue({ name: 'A', title: null }, { name: 'A' })).toBe(true);
    expect(sameValue(null, undefined)).toBe(true);
    expect(sameValue(false, null)).toBe(false);
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
