import { describe, expect, test } from 'vitest';
import { readingTextOf } from './reading-text';

const wide = 'Tham mưu Giám đốc Sở ban hành kế hoạch kiểm tra đo lường đối với xăng dầu trên';
const page = (...lines: string[]) => [...Array(8).fill(`- ${wide}`), ...lines].join('\n');
const lastOf = (text: string) => readingTextOf(text).paragraphs.at(-1)?.text;

test('a heading that ends with `số` of a digital matter does not go on in the next line', () => {
  const page = 'VII. TRUNG TÂM CHUYỂN ĐỔI SỐ\nGiám sát an toàn thông tin.\nThực hiện Quyết định số\n12/QĐ-UBND.';
  expect(readingTextOf(page).text.split('\n')).toEqual([
    'VII. TRUNG TÂM CHUYỂN ĐỔI SỐ',
    'Giám sát an toàn thông tin.',
    'Thực hiện Quyết định số 12/QĐ-UBND.',
  ]);
});

test('a sentence goes on over a page number, also before a capital', () => {
  const page =
    '- Khảo sát nhu cầu dán tem truy xuất nguồn gốc của làng nghề\n- 4 -\nHòa Bình, lập dự toán.\n- Báo cáo.';
  expect(readingTextOf(page).text.split('\n')).toEqual([
    '- Khảo sát nhu cầu dán tem truy xuất nguồn gốc của làng nghề Hòa Bình, lập dự toán.',
    '- Báo cáo.',
  ]);
});

describe('from the lines of a page to running text', () => {
  test('hard-wrapped lines are one sentence', () => {
    expect(lastOf(page(`- ${wide}`, 'địa bàn tỉnh.'))).toBe(`- ${wide} địa bàn tỉnh.`);
  });

  test('a page number in mid-sentence is no word of it', () => {
    expect(lastOf(page(`- ${wide}`, '', '3', '', 'địa bàn tỉnh.'))).toBe(`- ${wide} địa bàn tỉnh.`);
  });

  test('a symbol cut after its hyphen is joined without a blank', () => {
    const cut = 'Rà soát việc thực hiện Quyết định sửa đổi Quyết định số 21/2019/QĐ-';
    expect(lastOf(`${page()}\n- ${cut}\nUBND ngày 15/7/2019.`)).toBe(`- ${cut}UBND ngày 15/7/2019.`);
  });

  test('a running header beside page numbers is left out', () => {
    const header = 'Sở Khoa học và Công nghệ - Thông báo';
    const { text } = readingTextOf(page(`- ${wide}`, '2', header, 'địa bàn.', `- ${wide}`, '3', header, 'toàn tỉnh.'));
    expect(text).not.toContain(header);
    expect(text).toContain('trên địa bàn.');
  });

  test('a heading without full stop does not swallow the paragraph under it', () => {
    const heading = '1. Đánh giá kết quả thực hiện nhiệm vụ công tác tháng 01 năm 2024';
    const text = page(heading, 'Trong tháng, các phòng đã hoàn thành nhiệm vụ được giao.');
    expect(readingTextOf(text).paragraphs.map((paragraph) => paragraph.text)).toContain(heading);
  });

  test('where each paragraph is one line nothing is joined but a sentence that goes on', () => {
    const { paragraphs } = readingTextOf('1. Văn phòng Sở\nRà soát hồ sơ của\ncác phòng.\nBáo cáo kết quả.');
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '1. Văn phòng Sở',
      'Rà soát hồ sơ của các phòng.',
      'Báo cáo kết quả.',
    ]);
  });

  test('two columns of a letterhead are two lines', () => {
    const { paragraphs } = readingTextOf(
      'Số: 4/TB-SKHCN          Huế, ngày 02 tháng 5 năm 2025\nTHÔNG BÁO\nKết luận giao ban',
    );
    expect(paragraphs.map(({ text }) => text).slice(0, 2)).toEqual(['Số: 4/TB-SKHCN', 'Huế, ngày 02 tháng 5 năm 2025']);
  });

  test('what websites add behind an article is left out', () => {
    const article = 'Sáng nay, Sở tổ chức hội nghị sơ kết, đánh giá kết quả thực hiện nhiệm vụ. '.repeat(6).trim();
    expect(
      readingTextOf(`${article}\nTin liên quan\nGiao ban tháng 6\nTổng bình chọn: 2\nSố lượt truy cập: 99`).text,
    ).toBe(article);
  });

  test('every position leads back to its character in the input', () => {
    const input = page(`- ${wide}`, '', '7', '', 'địa  bàn   tỉnh.');
    const { text, origin } = readingTextOf(input);
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      if (/\S/.test(char)) expect(input.charAt(origin.toSource(i))).toBe(char);
    }
  });
});
