import { expect, test } from 'vitest';
import { repairDigits } from './repair-digits';

test.each([
  ['ngày l0/8/2O21', 'ngày 10/8/2021'],
  ['Số: l09/TB-SKHCN', 'Số: 109/TB-SKHCN'],
  ['1O8/UBND-NC', '108/UBND-NC'],
  ['trước 3l/3/2024', 'trước 31/3/2024'],
])('%s', (text, repaired) => {
  expect(repairDigits(text)).toBe(repaired);
});

test.each(['QĐ-TTg', 'mục I', 'l. Phòng', 'H2O', '5G', 'ISO 9001', 'io'])('%s stays', (text) => {
  expect(repairDigits(text)).toBe(text);
});
