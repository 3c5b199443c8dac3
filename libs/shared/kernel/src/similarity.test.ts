import { describe, expect, test } from 'vitest';
import { bigramSimilarity, jaccard, tokenSimilarity, tokens, withinOneEdit } from './similarity';
import { anyPhrase, wordPattern } from './word-pattern';

describe('words', () => {
  test('of a text, under their search keys', () => {
    expect(tokens('Sở KH&CN, năm 2024')).toEqual(['so', 'kh', 'cn', 'nam', '2024']);
  });

  test('a Vietnamese letter does not end a word', () => {
    expect(wordPattern('th').test('thở')).toBe(false);
    expect(wordPattern('quý').test('quý I')).toBe(true);
    expect('rà soát, đôn đốc'.match(anyPhrase(['đôn đốc', 'rà soát']))).toEqual(['rà soát', 'đôn đốc']);
  });
});

describe('likeness', () => {
  test('runs from nothing shared to the same', () => {
    expect(tokenSimilarity('rà soát kinh phí', 'Rà soát kinh phí')).toBe(1);
    expect(tokenSimilarity('rà soát', 'đôn đốc')).toBe(0);
    expect(bigramSimilarity('đơn đốc', 'đôn đốc')).toBeGreaterThan(0.9);
    expect(jaccard(new Set([1, 2]), new Set([2, 3]))).toBeCloseTo(1 / 3);
  });

  test.each([
    ['KG', 'KH', true],
    ['TTr', 'TT', true],
    ['NĐ', 'ĐN', true],
    ['QĐ', 'QĐ', true],
    ['KH', 'TT', false],
    ['KH', 'KHTC', false],
  ])('%s and %s differ by at most one typed letter: %s', (a, b, expected) => {
    expect(withinOneEdit(a, b)).toBe(expected);
  });
});
