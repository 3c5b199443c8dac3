import { describe, expect, it } from 'vitest';
import { searchKey, searchQuery } from './search-text';

describe('search without tones', () => {
  it('folds tones, case and punctuation into plain words', () => {
    expect(searchKey('Truy xuất nguồn gốc; Đề án 03/NQ-CP')).toBe('truy xuat nguon goc de an 03 nq cp');
  });

  it('asks for all words, the last one as a beginning', () => {
    expect(searchQuery('truy xuất  ngu')).toBe('truy & xuat & ngu:*');
  });

  it('lets no operator of the query language through', () => {
    expect(searchQuery("a' | b:* & !(c)")).toBe('a & b & c:*');
  });

  it('asks nothing where only punctuation was typed', () => {
    expect(searchQuery(' .;/ ')).toBeNull();
  });
});
