import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet';

const marked = ({ snippet, matches }: ReturnType<typeof snippetOf>) =>
  matches.map(({ start, end }) => snippet.slice(start, end));

describe('the piece of text around a match', () => {
  it('marks words without tones, and the last one as a beginning', () => {
    expect(marked(snippetOf('Tham mưu kế hoạch truy xuất nguồn gốc', 'truy XUAT nguo'))).toEqual([
      'truy',
      'xuất',
      'nguồn',
    ]);
  });

  it('does not mark a word inside another one', () => {
    expect(marked(snippetOf('Quý này ăn quýt', 'quy'))).toEqual(['Quý', 'quýt']);
    expect(marked(snippetOf('Quý này ăn quýt', 'quy an'))).toEqual(['Quý', 'ăn']);
  });

  it('cuts long texts at words and says so', () => {
    const long = `${'chuẩn bị hồ sơ nghiệm thu '.repeat(10)}mã vùng trồng ${'và báo cáo kết quả '.repeat(20)}`;
    const piece = snippetOf(long, 'ma vung');
    expect(piece.snippet).toMatch(/^… \S.*\S …$/u);
    expect(piece.snippet.length).toBeLessThan(260);
    expect(marked(piece)).toEqual(['mã', 'vùng']);
    expect(long).toContain(piece.snippet.slice(2, -2));
  });

  it('keeps positions in decomposed text', () => {
    expect(marked(snippetOf('Kế hoạch đo lường'.normalize('NFD'), 'do luong'))).toEqual(['đo', 'lường']);
  });
});
