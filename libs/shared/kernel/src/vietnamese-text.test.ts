import { describe, expect, test } from 'vitest';
import { fold, foldInPlace, matchKey, nfc } from './vietnamese-text';

describe('search keys', () => {
  test.each([
    ['Truy  xuất nguồn gốc', 'truy xuat nguon goc'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Sở KH&CN', 'so kh&cn'],
    ['Đề án'.normalize('NFD'), 'de an'],
  ])('%s', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  test('folding in place keeps every position', () => {
    const text = 'Ứng dụng – “Đổi mới” 𝒜 İ ﬁ';
    expect(foldInPlace(text)).toHaveLength(text.length);
    expect(matchKey(text)).toHaveLength(text.length);
  });
});

describe('match keys', () => {
  test.each([
    ['Hoà Bình', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['thuỷ sản', 'thủy sản'],
    ['Quý I', 'quý i'],
    ['hoàn thành', 'hoàn thành'],
    ['A – B — C', 'a - b - c'],
    ['“một”', '"một"'],
  ])('%s', (text, key) => {
    expect(matchKey(text)).toBe(key);
  });

  test('letters and tones kept apart are one letter after nfc', () => {
    expect(nfc('Sở'.normalize('NFD'))).toBe('Sở');
  });
});
