import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { scanUnit } from './scan-unit';
import { scanOutsideUnit } from './scan-outside-unit';
import { subjectAnywhere, subjectUnit } from './subject-unit';
import { unitHeading } from './unit-heading';
import { unitListAt } from './unit-list';

const scan = (text: string) => text.slice(0, scanUnit(text, matchKey(text), 0) ?? 0);
const outside = (text: string) => text.slice(0, scanOutsideUnit(text, matchKey(text), 0) ?? 0);

describe('where the name of an own unit ends', () => {
  test.each([
    ['Phòng Quản lý Khoa học rà soát hồ sơ', 'Phòng Quản lý Khoa học'],
    [
      'Phòng Quản lý Công nghệ, thị trường công nghệ và chuyên ngành trình Sở',
      'Phòng Quản lý Công nghệ, thị trường công nghệ và chuyên ngành',
    ],
    ['Phòng Quản lý Công nghệ, TTCN và CN tham mưu', 'Phòng Quản lý Công nghệ, TTCN và CN'],
    ['Phòng Quản lý khoa học tổ chức kiểm tra', 'Phòng Quản lý khoa học'],
    ['Phòng Quản lý khoa học và công nghệ cơ sở đôn đốc', 'Phòng Quản lý khoa học và công nghệ cơ sở'],
    ['Phòng Quản lý khoa học và Văn phòng Sở', 'Phòng Quản lý khoa học'],
    ['Phòng Kế hoạch – Tài chính thẩm định', 'Phòng Kế hoạch – Tài chính'],
    ['phòng KH-TC để thẩm định', 'phòng KH-TC'],
    ['Văn phòng Sở tổ chức hội nghị', 'Văn phòng Sở'],
    ['Văn phòng tham mưu', 'Văn phòng'],
    ['Thanh tra Sở xây dựng', 'Thanh tra Sở'],
    ['Trung tâm Ứng dụng và Dịch vụ KHCN theo dõi', 'Trung tâm Ứng dụng và Dịch vụ KHCN'],
    [
      'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng kiểm định',
      'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
    ],
    ['Phòng Bưu chính - Viễn thông chủ trì', 'Phòng Bưu chính - Viễn thông'],
    ['Phòng Chuyển đổi số và Đổi mới sáng tạo báo cáo', 'Phòng Chuyển đổi số và Đổi mới sáng tạo'],
    ['các phòng, đơn vị hoàn chỉnh dự thảo', 'các phòng, đơn vị'],
    ['các phòng, đơn vị liên quan tham mưu', 'các phòng, đơn vị liên quan'],
    ['các phòng chuyên môn, các đơn vị trực thuộc:', 'các phòng chuyên môn, các đơn vị trực thuộc'],
    ['Các phòng, đơn vị thuộc Sở rà soát', 'Các phòng, đơn vị thuộc Sở'],
    ['Trưởng các phòng, đơn vị quán triệt', 'Trưởng các phòng, đơn vị'],
    ['Chánh Văn phòng Sở chỉ đạo', 'Chánh Văn phòng Sở'],
    ['Các đoàn thể (Công đoàn, Đoàn Thanh niên) triển khai', 'Các đoàn thể (Công đoàn, Đoàn Thanh niên)'],
  ])('%s', (text, name) => {
    expect(scan(text)).toBe(name);
  });

  test.each([
    'phòng, chống dịch bệnh',
    'phong trào thi đua',
    'Văn phòng UBND tỉnh',
    'thanh tra, kiểm tra việc',
    'các đơn vị chủ trì',
    'Trung tâm thành phố',
  ])('%s is no unit of the department', (text) => {
    expect(scan(text)).toBe('');
  });
});

describe('where the name of a body outside ends', () => {
  test.each([
    ['Sở Tài chính rà soát', 'Sở Tài chính'],
    ['Sở Kế hoạch và Đầu tư thực hiện tốt', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['UBND các huyện, thị xã, thành phố triển khai', 'UBND các huyện, thị xã, thành phố'],
    ['Thanh tra tỉnh thanh tra tại', 'Thanh tra tỉnh'],
    ['các sở, ban ngành ở tỉnh, UBND', 'các sở, ban ngành ở tỉnh'],
    ['các đơn vị chủ trì thực hiện nhiệm vụ KH&CN rà soát', 'các đơn vị chủ trì thực hiện nhiệm vụ KH&CN'],
    ['các đơn vị chủ trì rà soát kinh phí', 'các đơn vị chủ trì'],
    ['Công an tỉnh kiểm tra', 'Công an tỉnh'],
    ['Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh tổ chức', 'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh'],
  ])('%s', (text, name) => {
    expect(outside(text)).toBe(name);
  });
});

describe('headings of units', () => {
  test.each([
    ['Phòng Quản lý Khoa học:', 'Phòng Quản lý Khoa học', ''],
    ['Đối với Văn phòng Sở', 'Văn phòng Sở', ''],
    ['VĂN PHÒNG SỞ', 'VĂN PHÒNG SỞ', ''],
    ['Giao Phòng Kế hoạch - Tài chính:', 'Phòng Kế hoạch - Tài chính', ''],
    ['PHÒNG QUẢN LÝ KHOA HỌC (CHỦ TRÌ)', 'PHÒNG QUẢN LÝ KHOA HỌC', ''],
    ['Thanh tra', 'Thanh tra', ''],
    ['Thanh tra Sở: Triển khai kế hoạch.', 'Thanh tra Sở', 'Triển khai kế hoạch.'],
    ['Văn phòng Sở, Phòng Kế hoạch - Tài chính:', 'Văn phòng Sở, Phòng Kế hoạch - Tài chính', ''],
    ['Đối với các phòng, đơn vị', 'các phòng, đơn vị', ''],
    ['Phòng Hợp tác và Xúc tiến đầu tư:', 'Phòng Hợp tác và Xúc tiến đầu tư', ''],
    ['VP: Lên lịch tuần.', 'VP', 'Lên lịch tuần.'],
    ['CC TĐC:', 'CC TĐC', ''],
    ['TTr Sở:', 'TTr Sở', ''],
    ['TT ƯD&PTCN', 'TT ƯD&PTCN', ''],
    ['TT UDTB KH&CN', 'TT UDTB KH&CN', ''],
    ['TT KT TĐC', 'TT KT TĐC', ''],
    ['Phòng ĐMST&SHTT', 'Phòng ĐMST&SHTT', ''],
    ['Phòng Quản lý Chuyên ngành - Kiểm tra hàng hóa.', 'Phòng Quản lý Chuyên ngành', 'Kiểm tra hàng hóa.'],
    [
      'Trung tâm Nghiên cứu, Phát triển dược liệu: Nhân giống sâm.',
      'Trung tâm Nghiên cứu, Phát triển dược liệu',
      'Nhân giống sâm.',
    ],
  ])('%s', (text, raw, order) => {
    const heading = unitHeading(text, matchKey(text));
    expect(heading?.unit.raw).toBe(raw);
    expect(text.slice(heading?.orderAt)).toBe(order);
  });

  test.each([
    'Văn phòng Sở tham mưu kế hoạch.',
    'Công tác cải cách hành chính',
    'Phòng, chống dịch bệnh',
    'Thanh tra việc chấp hành pháp luật.',
    'Trung tâm thành phố đã hoàn thành',
  ])('%s is none', (text) => {
    expect(unitHeading(text, matchKey(text))).toBeNull();
  });
});

describe('the unit named in the sentence', () => {
  test.each([
    ['Giao Văn phòng Sở tham mưu kế hoạch.', 'Văn phòng Sở'],
    ['Phòng Quản lý khoa học chủ trì, phối hợp với Văn phòng rà soát.', 'Phòng Quản lý khoa học'],
    ['Yêu cầu các phòng, đơn vị tập trung rà soát.', 'các phòng, đơn vị'],
    ['Đề nghị Chi cục Tiêu chuẩn Đo lường Chất lượng khẩn trương báo cáo.', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
    [
      'Ngoài các nhiệm vụ cụ thể trên, đề nghị các phòng chuyên môn, các đơn vị trực thuộc:',
      'các phòng chuyên môn, các đơn vị trực thuộc',
    ],
    ['Trong tháng 02/2025, các phòng, đơn vị bám sát chương trình.', 'các phòng, đơn vị'],
    ['Thống nhất giao Thanh tra Sở, Văn phòng Sở kiểm tra.', 'Thanh tra Sở, Văn phòng Sở'],
  ])('%s', (text, raw) => {
    expect(subjectUnit(text, matchKey(text))?.unit.raw).toBe(raw);
  });

  test('an object is no subject', () => {
    const text = 'Đôn đốc các phòng, đơn vị báo cáo.';
    expect(subjectUnit(text, matchKey(text))).toBeNull();
  });

  test('a paragraph that begins with its matter names the unit later', () => {
    const text = 'Về hồ sơ nhãn hiệu gạo: Phòng Quản lý công nghệ rà soát, báo cáo.';
    expect(subjectAnywhere(text, matchKey(text))?.unit.raw).toBe('Phòng Quản lý công nghệ');
  });
});

test('units in a row', () => {
  const text = 'Văn phòng Sở, Phòng Quản lý Công nghệ và Chuyên ngành và UBND các huyện, thành phố rà soát';
  const units = unitListAt(text, matchKey(text), 0, 'outside').map(({ raw }) => raw);
  expect(units).toEqual(['Văn phòng Sở', 'Phòng Quản lý Công nghệ và Chuyên ngành', 'UBND các huyện, thành phố']);
});

test.each([
  ['Phòng Kế hoạch - Tài chính, Thanh tra Sở hoàn thiện', ['Phòng Kế hoạch - Tài chính', 'Thanh tra Sở']],
  ['Tỉnh đoàn, Liên minh Hợp tác xã phát động', ['Tỉnh đoàn', 'Liên minh Hợp tác xã']],
  ['Bộ đội Biên phòng tỉnh, Hải quan cửa khẩu trong', ['Bộ đội Biên phòng tỉnh', 'Hải quan cửa khẩu']],
  ['Sở Văn hóa, Thể thao và Du lịch tổ chức', ['Sở Văn hóa, Thể thao và Du lịch']],
  [
    'Viện Nghiên cứu hải sản và Trung tâm Ứng dụng KH&CN chuẩn bị',
    ['Viện Nghiên cứu hải sản', 'Trung tâm Ứng dụng KH&CN'],
  ],
  ['CATP, VNPT diễn tập', ['CATP', 'VNPT']],
  ['Sở Tài chính tháo gỡ vướng mắc', ['Sở Tài chính']],
])('partners in a row: %s', (text, names) => {
  expect(unitListAt(text, matchKey(text), 0, 'partners').map(({ raw }) => raw)).toEqual(names);
});
