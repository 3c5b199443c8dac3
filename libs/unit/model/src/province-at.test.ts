import { provinces } from '@giao-ban/unit-data';
import { describe, expect, test } from 'vitest';
import { agencyIdOf, provinceAt, successorOf } from './province-at';

describe('provinces over time', () => {
  test('there are 63 on the last day of June 2025 and 34 the day after', () => {
    const on = (day: string) => provinces.filter((p) => (p.validFrom ?? '') <= day && day <= (p.validTo ?? '9999'));
    expect(on('2025-06-30')).toHaveLength(63);
    expect(on('2025-07-01')).toHaveLength(34);
  });

  test.each([
    ['24', '2024-02-05', 'Bắc Giang', '24'],
    ['24', '2025-08-01', 'Bắc Ninh', '24'],
    ['Bắc Ninh', '2024-02-05', 'Bắc Ninh', '27'],
    ['tỉnh Bắc Ninh', '2026-01-01', 'Bắc Ninh', '24'],
    ['Thừa Thiên - Huế', '2024-05-05', 'Thừa Thiên Huế', '46'],
    ['Hoà Bình', '2024-05-05', 'Hòa Bình', '17'],
    ['ĐẮK LẮK', '2024-05-05', 'Đắk Lắk', '66'],
    ['Đăk Lăk', '2024-05-05', 'Đắk Lắk', '66'],
    ['thành phố Hồ Chí Minh', '2024-05-05', 'TP. Hồ Chí Minh', '79'],
    ['Quảng Ngãi', '2021-03-29', 'Quảng Ngãi', '51'],
  ])('%s on %s is %s', (name, day, expected, code) => {
    expect(provinceAt(name, day)).toMatchObject({ name: expected, code });
  });

  test('a name is not found before or after its time', () => {
    expect(provinceAt('Bắc Giang', '2025-07-01')).toBeNull();
    expect(provinceAt('Quy Nhơn', '2024-01-01')).toBeNull();
  });

  test('every old province went into one of today', () => {
    for (const row of provinces.filter((p) => p.validFrom === null)) {
      expect(successorOf(row.code, '2024-01-01', '2026-06-01'), row.name).not.toBeNull();
    }
    expect(successorOf('62', '2024-01-01', '2025-08-01')?.name).toBe('Quảng Ngãi');
  });

  test('the agency of a province has a readable id', () => {
    expect(agencyIdOf({ slug: 'quang-ngai' })).toBe('skhcn-quang-ngai');
    expect(agencyIdOf({ name: 'TP. Hồ Chí Minh' })).toBe('skhcn-ho-chi-minh');
  });
});
