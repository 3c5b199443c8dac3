import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { unitHeading } from './unit-heading';

const read = (text: string) => unitHeading(text, matchKey(text));

describe('headings with a misprint in the name of the unit', () => {
  test.each([
    ['Văn phòg Sở:', 'Văn phòg Sở', ['office'], ''],
    ['Thanh tra Sơ:', 'Thanh tra Sơ', ['inspectorate'], ''],
    ['Phong Kế hoạch - Tài chính', 'Phong Kế hoạch - Tài chính', ['planning-finance'], ''],
    ['Trung tân Ứng dụng: Ươm giống cây.', 'Trung tân Ứng dụng', ['application-centre'], 'Ươm giống cây.'],
  ])('%s', (text, raw, families, order) => {
    const heading = read(text);
    expect(heading?.unit).toEqual({ raw, families, external: false });
    expect(heading?.finding.rule).toBe('unit-heading-misspelt');
    expect(text.slice(heading?.orderAt)).toBe(order);
  });

  test.each([
    'Phong trào thi đua:',
    'Văn bản quản lý:',
    'Thành tra soát lại:',
    'Phòng, chống dịch bệnh',
    'Chi tiêu tài chính',
    'Trung thực trong kê khai:',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
