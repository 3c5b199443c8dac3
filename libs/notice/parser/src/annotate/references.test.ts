import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { findReferences } from './references';

const read = (text: string) => findReferences(text, matchKey(text)).map(({ reference }) => reference);

test.each([
  [
    'thực hiện Kế hoạch số 20/KH-UBND ngày 22/7/2024 của UBND tỉnh và Quyết định 11/QĐ-TTg ngày 13/7/2021',
    ['20/KH-UBND', '11/QĐ-TTg'],
  ],
  ['Chỉ thị số 09/CT-UBND của Chủ tịch UBND tỉnh, Công điện số 71/CĐ-TTg', ['09/CT-UBND', '71/CĐ-TTg']],
  ['Kết luận số 12-KL/TW của Bộ Chính trị và Nghị quyết số 03/NQ-CP', ['12-KL/TW', '03/NQ-CP']],
])('a body that issued one paper does not swallow the next: %s', (text, numbers) => {
  expect(read(text).map(({ number }) => number)).toEqual(numbers);
});

test('a number that a scanner misread stays as written, and what it must mean stands beside it', () => {
  const [reference] = read('theo Công văn số 1O8/UBND-NC ngày O4/4/2023 của UBND tỉnh');
  expect(reference).toMatchObject({ number: '1O8/UBND-NC', repairedNumber: '108/UBND-NC', date: '2023-04-04' });
});

describe('cited documents', () => {
  test.each([
    [
      'theo Quyết định số 21/2019/QĐ-UBND ngày 15/7/2019 của UBND tỉnh Hà Nam về',
      'Quyết định',
      '21/2019/QĐ-UBND',
      '2019-07-15',
      'UBND tỉnh Hà Nam',
    ],
    ['Kế hoạch 15/KH-SKHCN ngày 05/02/2024 của Sở KH&CN.', 'Kế hoạch', '15/KH-SKHCN', '2024-02-05', 'Sở KH&CN'],
    [
      'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về',
      'Nghị quyết',
      '57-NQ/TW',
      '2024-12-22',
      'Bộ Chính trị',
    ],
    [
      'Thông tư số 09/2024/TT-BKHCN của Bộ trưởng Bộ Khoa học và Công nghệ quy định',
      'Thông tư',
      '09/2024/TT-BKHCN',
      null,
      'Bộ trưởng Bộ Khoa học và Công nghệ',
    ],
    ['Nghị định số 13/2022/NĐ-CP của Chính phủ sửa đổi', 'Nghị định', '13/2022/NĐ-CP', null, 'Chính phủ'],
    ['Công văn số 2686-CV/TU ngày 06/12/2023 của Tỉnh uỷ về', 'Công văn', '2686-CV/TU', '2023-12-06', 'Tỉnh uỷ'],
    [
      'công văn số 17/LHH-VP của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh.',
      'Công văn',
      '17/LHH-VP',
      null,
      'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
    ],
    ['Thông báo kết luận 105/TB-UBND ngày 17/3/2021 (các nội dung)', 'Thông báo', '105/TB-UBND', '2021-03-17', null],
    ['Chỉ thị số 38-CT/TW ngày 30/7/2024 của Ban Bí thư về', 'Chỉ thị', '38-CT/TW', '2024-07-30', 'Ban Bí thư'],
    [
      'Quyết định số 29/2023/QĐ-TTg ngày 19/12/2023 của Thủ tướng Chính phủ quy định',
      'Quyết định',
      '29/2023/QĐ-TTg',
      '2023-12-19',
      'Thủ tướng Chính phủ',
    ],
    ['Luật Thanh tra số 84/2025/QH15', 'Luật', '84/2025/QH15', null, null],
    ['Nghị quyết số 202/2025/QH15 của Quốc hội', 'Nghị quyết', '202/2025/QH15', null, 'Quốc hội'],
    [
      'Kết luận số 7/KL-TTr ngày 04/01/2024 của Thanh tra tỉnh về',
      'Kết luận',
      '7/KL-TTr',
      '2024-01-04',
      'Thanh tra tỉnh',
    ],
    [
      'Công văn số 2197/UBND-KGVX ngày 30/4/2023 của UBND tỉnh về',
      'Công văn',
      '2197/UBND-KGVX',
      '2023-04-30',
      'UBND tỉnh',
    ],
    ['thực hiện Đề án 06 trên địa bàn', 'Đề án', '06', null, null],
    ['Thông báo kết luận ngày 12/3/2024 của Chủ tịch UBND tỉnh', 'Thông báo', null, '2024-03-12', 'Chủ tịch UBND tỉnh'],
    [
      'Kế hoạch số 114-KH/TU ngày 05/01/2024 của Ban Thường vụ Tỉnh ủy triển khai',
      'Kế hoạch',
      '114-KH/TU',
      '2024-01-05',
      'Ban Thường vụ Tỉnh ủy',
    ],
  ])('%s', (text, type, number, date, issuer) => {
    expect(read(text)).toMatchObject([{ type, number, date, issuer }]);
  });

  test('a chain is read in its order', () => {
    const text = 'Kế hoạch 21/KH-UBND thực hiện Quyết định số 17/QĐ-TTg thực hiện Chỉ thị số 8-CT/TW';
    expect(read(text).map(({ number }) => number)).toEqual(['21/KH-UBND', '17/QĐ-TTg', '8-CT/TW']);
  });

  test('a misprint stays, and what it must mean stands beside it', () => {
    expect(read('Kế hoạch số 12/KG-UBND ngày 02/02/2024')).toMatchObject([
      { number: '12/KG-UBND', repairedNumber: '12/KH-UBND' },
    ]);
  });

  test('raw runs from the type word to the end of what is known', () => {
    const text = 'theo Quyết định số 5/QĐ-UBND ngày 02/3/2024 của UBND tỉnh về việc';
    expect(read(text)[0]?.raw).toBe('Quyết định số 5/QĐ-UBND ngày 02/3/2024 của UBND tỉnh');
  });

  test.each([
    'TCVN ISO 9001:2015 và QCVN 01:2015/BKHCN',
    'số điện thoại 0255.3822.888',
    '13/14 mẫu xăng dầu đạt yêu cầu',
    'ngày 20/01/2024, tháng 02/2024, quý I/2024',
    'giai đoạn 2021-2025, tầm nhìn 2030',
    'Kế hoạch năm 2024; quyết định 03 nội dung; nghị quyết 5 năm',
    'Kết luận của UBKT Tỉnh ủy',
    'và/hoặc; km/h; 24/7',
  ])('%s cites nothing', (text) => {
    expect(read(text)).toEqual([]);
  });
});
