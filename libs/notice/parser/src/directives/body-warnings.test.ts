import { expect, test } from 'vitest';
import { parseNotice } from '../parse-notice';

const endedIn = (day: string, month: string, heading: string) => {
  const text = [
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA',
    'Số: 57/TB-SKHCN',
    `Sơn La, ngày ${day} tháng ${month} năm 2025`,
    'THÔNG BÁO',
    `Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng ${month} năm 2025`,
    `Đồng chí Lê Văn Bách - Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:`,
    `1. ${heading}:`,
    '- Rà soát hồ sơ các cuộc kiểm tra.',
    '- Tham mưu kế hoạch kiểm tra quý tới.',
    'Nơi nhận:',
    '- Lưu: VT.',
  ].join('\n');
  return parseNotice(text).notice.warnings.filter(({ code }) => code === 'ended-unit');
};

test('a unit that the law had ended by the day of the notice is a doubt, once', () => {
  const [found, ...others] = endedIn('08', '8', 'Thanh tra Sở');
  expect(found?.message).toContain('(Thanh tra Sở)');
  expect(found?.span).toBeDefined();
  expect(others).toEqual([]);
});

test('the same unit before that day, and other units after it, are none', () => {
  expect(endedIn('06', '6', 'Thanh tra Sở')).toEqual([]);
  expect(endedIn('08', '8', 'Văn phòng Sở')).toEqual([]);
  expect(endedIn('08', '8', 'Thanh tra tỉnh')).toEqual([]);
});
