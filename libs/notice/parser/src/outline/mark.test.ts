import { describe, expect, test } from 'vitest';
import { markOf, romanValue } from './mark';

describe('list marks', () => {
  test.each([
    ['I. Đánh giá', 'roman', 1],
    ['IV/ Nhiệm vụ', 'roman', 4],
    ['II - Phương hướng', 'roman', 2],
    ['Phần II. Nhiệm vụ', 'roman', 2],
    ['A. Kết quả', 'capital', 1],
    ['1. Văn phòng Sở', 'number', 1],
    ['2/ Thanh tra Sở', 'number', 2],
    ['1.Văn phòng', 'number', 1],
    ['1.1. Rà soát', 'decimal-2', 1],
    ['2.3 Báo cáo', 'decimal-2', 3],
    ['1.2.4. Báo cáo', 'decimal-3', 4],
    ['(3) Phòng Quản lý khoa học:', 'paren-number', 3],
    ['(II) Phòng Quản lý khoa học', 'roman', 2],
    ['Một là, Rà soát', 'word', 1],
    ['Thứ tư: Rà soát', 'word', 4],
    ['4) Rà soát', 'number-paren', 4],
    ['a) Rà soát', 'letter', 1],
    ['đ) Rà soát', 'letter', 5],
    ['e. Rà soát', 'letter', 6],
    ['ii) Rà soát', 'small-roman', 2],
    ['- Rà soát', 'dash', null],
    ['-Rà soát', 'dash', null],
    ['– Rà soát', 'dash', null],
    ['+ Rà soát', 'plus', null],
    ['* Rà soát', 'star', null],
    ['• Rà soát', 'dot', null],
    ['o Rà soát', 'circle', null],
  ])('%s', (text, kind, ordinal) => {
    expect(markOf(text)).toMatchObject({ kind, ordinal });
    expect(text.slice(markOf(text)?.length)).toMatch(/^\p{Lu}/u);
  });

  test.each([
    '17/3/2024 là hạn cuối',
    'Thứ hai, ngày 04/3/2024',
    '1.287 phương tiện đo',
    '2024 là năm',
    'II/2021 gồm',
    'ông Bình',
    'TP. Huế',
    'P. QLKH',
    '5S',
    'V/v đăng ký',
    '02 đề tài',
  ])('%s has none', (text) => {
    expect(markOf(text)).toBeNull();
  });

  test.each([
    ['XIV', 14],
    ['ix', 9],
    ['IIX', null],
    ['VV', null],
  ])('%s as a Roman number', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });
});
