import { describe, expect, it } from 'vitest';
import { workText } from './work-text';

const keys = (text: string): string =>
  workText(text)
    .clauses.flatMap(({ syllables }) => syllables)
    .map(({ key }) => key)
    .join(' ');

describe('a text made ready for comparison', () => {
  it('writes abbreviations out', () =>
    expect(keys('Tham mưu CCHC của Sở KH&CN')).toBe('tham mưu cải cách hành chính của sở khoa học công nghệ'));
  it('leaves out document numbers and dates', () =>
    expect(keys('theo Kế hoạch số 45/KH-UBND ngày 02/3/2024 và họp ngày 5/4/2024')).toBe('theo kế hoạch số và họp'));
  it('leaves out the units, whose names sound like work', () =>
    expect(keys('Phối hợp Chi cục Tiêu chuẩn Đo lường Chất lượng, Phòng Quản lý công nghệ và cơ sở kiểm tra cân')).toBe(
      'phối hợp kiểm tra cân',
    ));
  it('keeps outside bodies and rooms', () =>
    expect(keys('sắp xếp phòng làm việc với Viện Cây ăn quả')).toBe('sắp xếp phòng làm việc với viện cây ăn quả'));
  it('leaves out the leaders who are reported to', () =>
    expect(keys('báo cáo Phó Giám đốc Sở Lê Thị Hoa Sen xem xét')).toBe('báo cáo phó giám đốc sở xem xét'));
  it('does not take the Department of Finance for a person', () =>
    expect(keys('trình Giám đốc Sở Tài chính')).toBe('trình giám đốc sở tài chính'));

  it('is cut into clauses, but not within brackets', () => {
    const { clauses } = workText('Kiểm tra đề tài (a; b); nghiệm thu dự án. Báo cáo 1.250 hộ');
    expect(clauses.map(({ text }) => text.replace(/^[;.\s]+/u, ''))).toEqual([
      'kiểm tra đề tài (a; b)',
      'nghiệm thu dự án',
      'báo cáo 1.250 hộ',
    ]);
  });

  it('marks what stands in brackets or in a condition', () => {
    const aside = (text: string): string =>
      workText(text)
        .clauses.flatMap(({ syllables }) => syllables)
        .filter((syllable) => syllable.aside)
        .map(({ key }) => key)
        .join(' ');
    expect(aside('Thanh toán sau khi có biên bản kiểm tra, báo cáo Sở (nếu có)')).toBe(
      'sau khi có biên bản kiểm tra nếu có',
    );
  });

  it('tells the years that the work is for from years in dates and spans', () => {
    const [clause] = workText('Lập danh mục năm 2025 theo Đề án giai đoạn 2021-2030, gửi trước ngày 15/3/2024').clauses;
    expect([...(clause?.years ?? [])]).toEqual(['2025']);
  });

  it('tells the places', () => {
    const [clause] = workText('Khảo sát tại huyện Tân Yên và thị xã Chũ').clauses;
    expect([...(clause?.places ?? [])]).toEqual(['tân yên', 'chũ']);
  });
});
