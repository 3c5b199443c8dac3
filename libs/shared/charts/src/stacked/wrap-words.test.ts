import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrap-words';

describe('long names beside bars', () => {
  it('break at spaces and lose nothing', () => {
    const name = 'Chi cục Tiêu chuẩn Đo lường Chất lượng (Quảng Ngãi)';
    const lines = wrapWords(name, 18);
    expect(lines.join(' ')).toBe(name);
    expect(lines.every((line) => line.length <= 18)).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('stay on one line where they fit', () => {
    expect(wrapWords('Thanh tra Sở', 18)).toEqual(['Thanh tra Sở']);
  });

  it('let a single long word stand alone rather than cut it', () => {
    expect(wrapWords('Tiêuchuẩnđolường chất', 8)).toEqual(['Tiêuchuẩnđolường', 'chất']);
  });
});
