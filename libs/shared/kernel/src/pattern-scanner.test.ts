import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalBeginnings, literalsBehind } from './literal-beginnings';
import { PatternScanner } from './pattern-scanner';
import { anyPhrase, wordPattern } from './word-pattern';

describe('how the matches of a pattern begin', () => {
  test.each<[RegExp, string[] | null]>([
    [/(?<!\p{L})(?:quý|năm)(?!\p{L})/u, ['quý', 'năm']],
    [/(?:rà soát, )?cập nhật/u, ['rà soát, cập nhật', 'cập nhật']],
    [/chậm(?! nhất)|trễ hạn/u, ['chậm', 'trễ hạn']],
    [/quý\s?(iv|i{1,3}|[1-3])/u, ['quý i', 'quý 1', 'quý 2', 'quý 3', 'quýi', 'quý1', 'quý2', 'quý3']],
    [/phối hợp\s+với/u, ['phối hợp với', 'phối hợp  ']],
    [/[12]{1,2} lần/u, ['1 lần', '2 lần', '11 lần', '12 lần', '21 lần', '22 lần']],
    [/mỗi\s*tuần/u, ['mỗituần', 'mỗi tuần', 'mỗi  ']],
    [/(?:ba){2,} lần/u, ['baba']],
    [/(?<year>20)[12]{2}/u, ['2011', '2012', '2021', '2022']],
    [/p\.\s/u, ['p. ']],
    [/\p{Lu}\d/u, null],
    [/[^.;]{0,20}sở/u, null],
    [/(?:sở)?/u, null],
    [/sở/iu, null],
  ])('%s', (pattern, beginnings) => {
    expect(literalBeginnings(pattern)?.sort()).toEqual(beginnings?.sort());
  });
});

describe('what a pattern that looks back needs', () => {
  test.each<[RegExp, string[] | null]>([
    [/(?<=(?:thời hạn|thời gian)[^.;)]{0,50}: ?)\d/u, ['thời hạn', 'thời gian']],
    [/(?<=\)|quý )\d/u, [')', 'quý ']],
    [/(?<=quý )\d|tháng/u, null],
    [/(?<!quý )\d/u, null],
  ])('%s', (pattern, literals) => {
    expect(literalsBehind(pattern)).toEqual(literals);
  });
});

const patterns = [
  anyPhrase(['văn phòng', 'phòng', 'văn']),
  wordPattern('quý (?:i{1,3}|iv)|quý'),
  /tháng\s(\d{1,2})(?!\d)/gu,
  /(?<=hạn: ?)\d/gu,
  /\p{L}\./gu,
  /(?<!\p{L})hạn|phòng quý/gu,
  /(?<!\p{L})(?:hạn(?=:)|văn (?!phòng)|phòng(?: quý)?|tháng [12]|hạn|(?<=1)2)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])(?:quý i|quý|(\d)2|văn){1,2}(?!\p{L})/gu,
];
const pieces = ['văn ', 'phòng', 'quý', ' i', 'v', 'tháng ', '1', '2', 'hạn: ', '. ', ' ', '–', '𝒜', 'ở'];

describe('many patterns in one walk', () => {
  const scanner = new PatternScanner(patterns);

  test('find what each of them finds alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const found = patterns.map((_, i) =>
          scanner.matches(text).flatMap(({ pattern, match }) => (pattern === i ? [[match.index, ...match]] : [])),
        );
        const alone = patterns.map((pattern) => [...text.matchAll(pattern)].map((match) => [match.index, ...match]));
        expect(found).toEqual(alone);
        expect(scanner.test(text)).toBe(alone.some((matches) => matches.length > 0));
      }),
    );
  });
});
