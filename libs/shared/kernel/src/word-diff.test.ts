import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const told = (before: string, after: string) => wordDiff(before, after).map(({ kind, text }) => [kind, text.trim()]);

describe('what changed from one wording to another', () => {
  it('is told word by word', () => {
    expect(told('Rà soát danh mục quý I', 'Rà soát lại danh mục quý II')).toEqual([
      ['same', 'Rà soát'],
      ['added', 'lại'],
      ['same', 'danh mục quý'],
      ['removed', 'I'],
      ['added', 'II'],
    ]);
  });

  it('is nothing where only case and punctuation differ', () => {
    expect(told('trong năm 2025', 'trong năm 2025.')).toEqual([['same', 'trong năm 2025.']]);
    expect(told('Hoàn thành, báo cáo Sở.', 'hoàn thành báo cáo Sở;')).toEqual([['same', 'hoàn thành báo cáo Sở;']]);
  });

  it('keeps a number and a mark that stands alone apart', () => {
    expect(told('cấp 20 mã', 'cấp 30 mã')).toContainEqual(['removed', '20']);
    expect(told('a b', 'a - b')).toContainEqual(['added', '-']);
  });

  it('is everything between strangers, and nothing to nothing', () => {
    expect(told('một hai', 'ba bốn')).toEqual([
      ['removed', 'một hai'],
      ['added', 'ba bốn'],
    ]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('always makes both texts again: the later letter by letter, the earlier word by word', () => {
    const word = fc.constantFrom('rà', 'soát', 'Rà', 'quý', 'I,', 'II', 'báo', 'cáo.', '-');
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    const plain = (words: string) => words.toLowerCase().replace(/[,.\s]/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        const without = (kind: string) => pieces.filter((one) => one.kind !== kind).map((one) => one.text);
        expect(without('removed').join('').trim()).toBe(after.trim());
        expect(plain(without('added').join(''))).toBe(plain(before));
      }),
    );
  });
});
