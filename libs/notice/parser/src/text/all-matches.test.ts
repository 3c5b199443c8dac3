import { expect, test } from 'vitest';
import { allMatches } from './all-matches';

test.each([
  [/\d+/gu, 'quý 1, quý 22'],
  [/(?:)/gu, 'quý'],
  [/(?<=q)|y/gu, 'qy'],
  [/tháng/gu, 'quý 1'],
  [/(?<part>đầu) (tháng|quý)?/gu, 'đầu tháng, đầu năm'],
])('%s finds what matchAll finds, again and again', (pattern, text) => {
  const wanted = [...text.matchAll(pattern)];
  expect(allMatches(pattern, text)).toEqual(wanted);
  expect(allMatches(pattern, text)).toEqual(wanted);
});
