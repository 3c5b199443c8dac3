import { describe, expect, test } from 'vitest';
import { dateLine } from './date-line';
import { findChair } from './find-chair';
import { findPeriods } from './find-periods';
import { findProvince } from './find-province';
import { findSigner } from './find-signer';
import { numberLine } from './number-line';

describe('number and symbol', () => {
  test.each([
    ['Số: 257/TB-SKHCN', '257/TB-SKHCN', 'TB-SKHCN'],
    ['Số:      /TB-SKHCN', null, 'TB-SKHCN'],
    ['Số: ......./TB-KHCN', null, 'TB-KHCN'],
    ['Số 12 / TB - SKH&CN', '12/TB-SKH&CN', 'TB-SKH&CN'],
    ['Số 15-TB/ĐU', '15-TB/ĐU', 'TB/ĐU'],
  ])('%s', (text, number, symbol) => {
    expect(numberLine(text)?.value).toEqual({ number, symbol });
  });

  test('no number line, no number', () => {
    expect(numberLine('THÔNG BÁO')).toBeNull();
    expect(numberLine('Tổng số: 15 nhiệm vụ')).toBeNull();
  });
});

describe('place and date of issue', () => {
  test.each([
    ['Quảng Ngãi, ngày 12 tháng 02 năm 2025', 'Quảng Ngãi', '2025-02-12', 'day'],
    ['Bắc Giang, ngày     tháng 02 năm 2024', 'Bắc Giang', '2024-02', 'month'],
    ['Huế, ngày ... tháng ... năm 2024', 'Huế', '2024', 'year'],
    ['Độc lập - Tự do - Hạnh phúc Sơn La, ngày 01 tháng 3 năm 2021', 'Sơn La', '2021-03-01', 'day'],
    ['TP. Hồ Chí Minh, ngày 5 tháng 9 năm 2024', 'TP. Hồ Chí Minh', '2024-09-05', 'day'],
  ])('%s', (text, place, date, precision) => {
    expect(dateLine(text)).toEqual({ place, issuedOn: { date, precision } });
  });
});

describe('the periods of a meeting', () => {
  const month = (year: number, m: string, last: string) => ({ from: `${year}-${m}-01`, to: `${year}-${m}-${last}` });

  test.each([
    [
      'đánh giá kết quả công tác tháng 02 và triển khai nhiệm vụ tháng 3/2021',
      '2021-03-01',
      month(2021, '02', '28'),
      month(2021, '03', '31'),
    ],
    [
      'kiểm điểm công tác tháng 12, triển khai nhiệm vụ tháng 01 năm 2025',
      '2025-01-03',
      month(2024, '12', '31'),
      month(2025, '01', '31'),
    ],
    [
      'đánh giá tình hình thực hiện công tác trong Quý I/2021 và chỉ đạo các nội dung thực hiện trong Quý II/2021',
      '2021-03-29',
      { from: '2021-01-01', to: '2021-03-31' },
      { from: '2021-04-01', to: '2021-06-30' },
    ],
    [
      'sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024',
      '2024-07-10',
      { from: '2024-01-01', to: '2024-06-30' },
      { from: '2024-07-01', to: '2024-12-31' },
    ],
    [
      'tổng kết công tác năm 2024 và triển khai nhiệm vụ năm 2025',
      '2025-01-10',
      { from: '2024-01-01', to: '2024-12-31' },
      { from: '2025-01-01', to: '2025-12-31' },
    ],
    ['tại cuộc họp giao ban tháng 02 năm 2024', '2024-02-05', null, month(2024, '02', '29')],
    ['tại cuộc họp giao ban tháng 01 năm 2025', '2025-02-10', month(2025, '01', '31'), null],
    ['tại cuộc họp giao ban ngày 12 tháng 9 năm 2025', '2025-09-12', null, null],
    [
      'giao ban tuần 12/2024 (từ ngày 18/3/2024 đến ngày 22/3/2024)',
      '2024-03-18',
      null,
      { from: '2024-03-18', to: '2024-03-22' },
    ],
  ])('%s', (text, meetingOn, reviewPeriod, planPeriod) => {
    const said = [{ text, rule: 'period-in-opening' as const }];
    expect(findPeriods(said, meetingOn, meetingOn)).toMatchObject({ reviewPeriod, planPeriod });
  });
});

describe('people', () => {
  test.each([
    [
      'đồng chí Đỗ Thanh Bình - Giám đốc Sở Khoa học và Công nghệ đã chủ trì cuộc họp',
      'Đỗ Thanh Bình',
      'Giám đốc Sở Khoa học và Công nghệ',
    ],
    [
      'Phó Giám đốc Sở Khoa học và Công nghệ (KH&CN) Lê Hồng Quân chủ trì cuộc giao ban',
      'Lê Hồng Quân',
      'Phó Giám đốc Sở Khoa học và Công nghệ',
    ],
    ['dưới sự chủ trì của đồng chí Vũ Minh Đức, Phó Giám đốc phụ trách Sở', 'Vũ Minh Đức', 'Phó Giám đốc phụ trách Sở'],
    ['đồng chí Lê Hồng Quân, Bí thư Đảng bộ, Giám đốc Sở chủ trì họp', 'Lê Hồng Quân', 'Bí thư Đảng bộ, Giám đốc Sở'],
    ['Giám đốc Sở Khoa học và Công nghệ chủ trì cuộc họp giao ban', null, 'Giám đốc Sở Khoa học và Công nghệ'],
  ])('%s', (text, name, title) => {
    expect(findChair(null, [text])?.value).toEqual({ name, title });
  });

  test('a title of the notice names the chair where the opening does not', () => {
    const chair = findChair('Kết luận của Giám đốc Sở tại buổi giao ban', ['Ngày 05/02/2024, các phòng đã báo cáo.']);
    expect(chair?.value).toEqual({ name: null, title: 'Giám đốc Sở' });
  });

  test.each([
    [['Nơi nhận:', '- Lưu: VT.', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Trần Thị Vân'], 'Trần Thị Vân', 'CHÁNH VĂN PHÒNG'],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'Lê Văn An'], 'Lê Văn An', 'PHÓ GIÁM ĐỐC'],
    [['GIÁM ĐỐC', 'Nguyễn Hữu Tâm'], 'Nguyễn Hữu Tâm', 'GIÁM ĐỐC'],
    [['TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG', 'Hồ Thị Lan'], 'Hồ Thị Lan', 'CHÁNH VĂN PHÒNG'],
  ])('%j', (lines, name, title) => {
    expect(findSigner(lines)?.value).toEqual({ name, title });
  });

  test('who only received the paper did not sign it', () => {
    expect(findSigner(['Nơi nhận:', '- Đồng chí Nguyễn Văn Ba;', '- Lưu: VT.'])).toBeNull();
  });
});

describe('the province', () => {
  test.each([
    ['Bắc Ninh', '', '2024-05-01', '27'],
    ['Bắc Ninh', '', '2025-08-01', '24'],
    [null, 'SỞ KHOA HỌC VÀ CÔNG NGHỆ\nTỈNH SÓC TRĂNG', '2024-05-01', '94'],
    ['Quy Nhơn', 'UBND TỈNH BÌNH ĐỊNH', '2024-05-01', '52'],
  ])('%s | %s on %s is %s', (place, letterhead, day, code) => {
    expect(findProvince(place, letterhead, '', day)?.value.code).toBe(code);
  });

  test('where nothing else says so, the one that the text names most', () => {
    const text = 'trên địa bàn tỉnh Quảng Nam; học tập tại tỉnh Nghệ An; đặc sản tỉnh Quảng Nam';
    expect(findProvince(null, '', text, '2024-05-01')?.value).toEqual({ code: '49', name: 'Quảng Nam' });
  });
});
