import { describe, expect, it } from 'vitest';
import { fullerName } from './fuller-name';

describe('the better of two names of one unit', () => {
  it.each([
    ['phòng KH-TC', 'Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch - Tài chính'],
    ['PHÒNG QUẢN LÝ KHOA HỌC VÀ CÔNG NGHỆ', 'Phòng Quản lý khoa học', 'Phòng Quản lý khoa học'],
    ['thanh tra', 'Thanh tra Sở', 'Thanh tra Sở'],
    ['', 'phòng Quản lý khoa học', 'Phòng Quản lý khoa học'],
    ['', 'VĂN PHÒNG SỞ', 'VĂN PHÒNG SỞ'],
  ])('of "%s" and "%s" is "%s"', (a, b, better) => {
    expect(fullerName(a, b)).toBe(better);
    expect(fullerName(b, a)).toBe(better);
  });
});
