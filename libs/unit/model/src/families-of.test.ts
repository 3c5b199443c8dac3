import { describe, expect, test } from 'vitest';
import { canonicalUnitKey } from './canonical-unit-key';
import { familiesOf, isOutsideUnit } from './families-of';

describe('the functions that the name of a unit shows', () => {
  test.each([
    ['Văn phòng Sở', ['office']],
    ['VP Sở', ['office']],
    ['Phòng Hành chính - Tổng hợp', ['office']],
    ['Phòng HCTH', ['office']],
    ['Phòng Tổ chức - Hành chính', ['office']],
    ['Văn phòng Tài chính Kế hoạch', ['office']],
    ['Phòng Kế hoạch – Tài chính', ['planning-finance']],
    ['phòng KH-TC', ['planning-finance']],
    ['Thanh tra Sở', ['inspectorate']],
    ['Thanh tra', ['inspectorate']],
    ['Phòng Thanh tra - Pháp chế', ['inspectorate']],
    ['Phòng Quản lý Khoa học', ['science-management']],
    ['Phòng QLKH', ['science-management']],
    ['Phòng Quản lý Khoa học và Công nghệ', ['science-management']],
    ['Phòng Quản lý KH&CN cơ sở', ['grassroots-science']],
    ['Phòng Quản lý khoa học công nghệ cơ sở và Sở hữu trí tuệ', ['grassroots-science', 'intellectual-property']],
    ['Phòng QL KH&CN CƠ SỞ', ['grassroots-science']],
    ['Phòng Quản lý Công nghệ và Chuyên ngành', ['technology-management']],
    ['P. QLCN, TTCN và CN', ['technology-management']],
    ['Phòng Công nghệ và Thị trường công nghệ', ['technology-management']],
    ['Phòng Quản lý chuyên ngành', ['technology-management']],
    ['Phòng Sở hữu trí tuệ', ['intellectual-property']],
    ['Phòng Đổi mới sáng tạo', ['innovation-startup']],
    ['Phòng Phát triển tiềm lực KH&CN và ĐMST', ['innovation-startup']],
    ['Phòng Quản lý công nghệ và ĐMST', ['technology-management', 'innovation-startup']],
    ['Chi cục Tiêu chuẩn Đo lường Chất lượng', ['standards-metrology-quality']],
    ['Chi cục TĐC', ['standards-metrology-quality']],
    ['Phòng Quản lý Tiêu chuẩn - Đo lường - Chất lượng', ['standards-metrology-quality']],
    ['Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng', ['standards-technical-centre']],
    ['TT Dịch vụ kỹ thuật TĐC', ['standards-technical-centre']],
    ['Trung tâm Kiểm định, thử nghiệm', ['standards-technical-centre']],
    ['Trung tâm Ứng dụng và DVKHCN', ['application-centre']],
    ['Trung tâm Ứng dụng tiến bộ KH&CN', ['application-centre']],
    ['TT UDTB KH&CN', ['application-centre']],
    ['TT KT TĐC', ['standards-technical-centre']],
    ['TTr Sở', ['inspectorate']],
    [
      'Trung tâm Ứng dụng, Kiểm định và Thông tin KH&CN',
      ['application-centre', 'standards-technical-centre', 'information-centre'],
    ],
    ['Trung tâm Nghiên cứu phát triển dược liệu', ['application-centre']],
    ['Bộ phận Một cửa (Văn phòng Sở)', ['office']],
    ['Trung tâm Thông tin và Ứng dụng KHCN', ['information-centre', 'application-centre']],
    ['Trung tâm Thông tin - Thống kê KH&CN', ['information-centre']],
    ['Phòng Chuyển đổi số', ['digital-transformation']],
    ['Trung tâm CNTT và Truyền thông', ['digital-transformation']],
    ['Trung tâm Chuyển đổi số và Đổi mới sáng tạo', ['digital-transformation', 'innovation-startup']],
    ['Phòng Bưu chính - Viễn thông', ['posts-telecom']],
    ['Phòng An toàn bức xạ và hạt nhân', ['radiation-nuclear']],
    ['Công đoàn cơ sở', ['mass-organisations']],
    ['Các đoàn thể (Công đoàn, Đoàn Thanh niên)', ['mass-organisations']],
    ['Chi bộ', ['mass-organisations']],
    ['các phòng, đơn vị thuộc Sở', ['all-units']],
    ['Các phòng chuyên môn, đơn vị trực thuộc', ['all-units']],
    ['Lãnh đạo Sở', ['leadership']],
    ['Chánh Thanh tra', ['inspectorate']],
  ])('%s', (name, codes) => {
    expect(familiesOf(name)).toEqual(codes);
  });

  test.each([
    'UBND tỉnh',
    'Sở Tài chính',
    'Sở Kế hoạch và Đầu tư',
    'Thanh tra tỉnh',
    'Bộ KH&CN',
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'các sở, ban, ngành',
    'Trường Đại học Kỹ thuật',
    'Văn phòng UBND tỉnh',
    'các đơn vị chủ trì',
  ])('%s is outside the department', (name) => {
    expect(isOutsideUnit(name)).toBe(true);
    expect(familiesOf(name)).toEqual([]);
  });

  test.each(['Sở Khoa học và Công nghệ', 'Văn phòng Sở', 'Thanh tra Sở', 'Phòng Tổ chức - Hành chính'])(
    '%s is not',
    (name) => {
      expect(isOutsideUnit(name)).toBe(false);
    },
  );
});

describe('one key for the ways of writing a unit', () => {
  test.each([
    ['Phòng QL Công nghệ, TTCN và CN', 'Phòng Quản lý Công nghệ, thị trường công nghệ và chuyên ngành'],
    ['Thanh tra', 'Thanh tra Sở'],
    ['phòng KH-TC', 'Phòng Kế hoạch – Tài chính'],
    ['Trung tâm Ứng dụng và DVKHCN', 'Trung tâm Ứng dụng và Dịch vụ khoa học và công nghệ'],
    ['Quản lý khoa học', 'Phòng Quản lý Khoa học'],
  ])('%s = %s', (a, b) => {
    expect(canonicalUnitKey(a)).toBe(canonicalUnitKey(b));
  });

  test('a room and a branch office of the same subject stay two', () => {
    expect(canonicalUnitKey('Chi cục TĐC')).not.toBe(canonicalUnitKey('Phòng Quản lý TĐC'));
  });
});
