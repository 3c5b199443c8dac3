import { describe, expect, it } from 'vitest';
import { citedDocuments, sameDocument } from './legal-references';

describe('documents cited by number', () => {
  it.each([
    ['theo Kế hoạch số 45/KH-UBND ngày 02/3/2024 của UBND tỉnh', '45/KH-UBND', '2024-03-02'],
    ['Thông tư số 09/2023/TT-BKHCN hướng dẫn', '9/2023/TT-BKHCN', null],
    ['Nghị quyết số 31-NQ/TU ngày 05 tháng 7 năm 2023', '31/NQ-TU', '2023-07-05'],
    ['tại Thông báo số 88/TB- UBND ngày 9.1.2024', '88/TB-UBND', '2024-01-09'],
    ['Quyết định 12/2020/QĐ-UBND', '12/2020/QĐ-UBND', null],
    ['Thông tư số 04/2022/TT-BKH&CN', '4/2022/TT-BKHCN', null],
  ])('%s', (text, key, date) => {
    expect(citedDocuments(text).map((cited) => [cited.key, cited.date])).toEqual([[key, date]]);
  });

  it.each([
    'đạt 13/14 mẫu',
    'trước ngày 30/6/2024',
    'quý I/2024',
    'xăng RON 95-III',
    'số điện thoại 0260-386',
    'TCVN 9001:2015',
  ])('are not seen in %s', (text) => expect(citedDocuments(text)).toEqual([]));

  it('are told apart: what the work rests on, and what it brought forth', () => {
    const text =
      'thực hiện Quyết định số 7/QĐ-UBND ngày 05/01/2024 và kế hoạch số 9/KH-SKHCN; đã tham mưu ban hành Kế hoạch số 41/KH-UBND';
    expect(citedDocuments(text).map(({ basis }) => basis)).toEqual([true, true, false]);
  });

  it('are one only where number and year agree', () => {
    const [a, b, c] = ['số 7/TB-UBND ngày 02/5/2023', 'số 7/TB-UBND ngày 02/5/2024', 'số 07/TB-UBND'].flatMap(
      citedDocuments,
    );
    if (!a || !b || !c) throw new Error('three citations expected');
    expect(sameDocument(a, b)).toBe(false);
    expect(sameDocument(a, c)).toBe(true);
  });
});
