import { foldInPlace } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { parseNotice } from '../parse-notice';
import { isToneless, restoreTones } from './restore-tones';

const notice = `SỞ KHOA HỌC VÀ CÔNG NGHỆ
TỈNH CÀ MAU
Số: 44/TB-SKHCN
Cà Mau, ngày 05 tháng 4 năm 2023

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2023

1. Văn phòng Sở
- Khẩn trương hoàn thiện hồ sơ, báo cáo Giám đốc Sở trước ngày 15/4/2023.
2. Phòng Quản lý khoa học
- Phối hợp với Thanh tra Sở kiểm tra tiến độ các đề tài theo Quyết định số 12/QĐ-UBND.
- Tiếp tục theo dõi việc nghiệm thu.`;
const bare = (text: string) =>
  [...text].map((char) => (char === char.toLowerCase() ? foldInPlace(char) : foldInPlace(char).toUpperCase())).join('');

describe('a paper that was typed without tones', () => {
  test('is told from one with tones, from another language and from a few words', () => {
    expect(isToneless(bare(notice))).toBe(true);
    expect(isToneless(notice)).toBe(false);
    expect(isToneless('The department shall report to the committee on its progress. '.repeat(10))).toBe(false);
    expect(isToneless('Phong Quan ly khoa hoc')).toBe(false);
  });

  test('gets back the tones that its words most likely have, at the same length', () => {
    expect(restoreTones(bare(notice))).toBe(notice);
    expect(restoreTones('Xyz 12/QD-UBND')).toBe('Xyz 12/QĐ-UBND');
  });

  test('is read as the same paper with tones, in its own words', () => {
    const toned = parseNotice(notice).notice;
    const { notice: read, text } = parseNotice(bare(notice));
    const facts = (of: typeof read) =>
      of.directives.map(({ id, span, deadline, urgent, continuing, topics, department }) => ({
        ...{ id, span, due: deadline?.due, urgent, continuing, topics, families: department?.families },
      }));
    expect(facts(read)).toEqual(facts(toned));
    expect(read.directives.map((directive) => directive.text)).toEqual(toned.directives.map((one) => bare(one.text)));
    for (const { span, text: words } of read.directives) expect(text.slice(...span)).toBe(words);
    expect(read.directives[1]?.cooperating[0]?.raw).toBe('Thanh tra So');
    expect(read.directives[1]?.references[0]?.raw).toBe('Quyet dinh so 12/QD-UBND');
    expect(read.province).toEqual(toned.province);
  });

  test('is less sure of everything, and says why', () => {
    const { found, warnings } = parseNotice(bare(notice)).notice;
    expect(found?.number?.confidence).toBeLessThan(parseNotice(notice).notice.found?.number?.confidence ?? 0);
    expect(warnings.map(({ code }) => code)).toContain('text-without-tones');
  });

  test('keeps its length, even as one line of a thousand orders', () => {
    const line = bare(notice).replaceAll('\n', ' ');
    expect(restoreTones(line.repeat(300))).toHaveLength(line.length * 300);
  });
});
