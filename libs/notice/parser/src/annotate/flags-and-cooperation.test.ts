import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { describeUnit } from '../units/unit-list';
import { findCooperation } from './find-cooperation';
import { findFlags } from './find-flags';

const flags = (text: string) => findFlags(matchKey(text), 0);
const partners = (text: string, own: string | null = null) =>
  findCooperation(text, matchKey(text), own ? describeUnit(own) : null).units.map(({ raw }) => raw);

describe('pressing work', () => {
  test.each([
    'Khẩn trương rà soát.',
    'Đẩy nhanh tiến độ giải ngân.',
    'Gấp rút hoàn thiện hồ sơ.',
    'Triển khai ngay việc kiểm tra.',
    'Xử lý gấp đơn thư.',
  ])('%s', (text) => expect(flags(text).urgent).toBe(true));

  test.each([
    'Kịp thời báo cáo.',
    'Ngay sau khi có hướng dẫn, rà soát.',
    'Triển khai ngay từ đầu năm.',
    'Ngày 12/3 họp.',
    'Tăng gấp đôi số mẫu.',
    'Đẩy nhanh giải ngân các đề tài.',
    'Sửa nhà để xe ngay trước cổng.',
    'Tích cực, chủ động.',
  ])('%s is not', (text) => expect(flags(text).urgent).toBe(false));
});

describe('work that goes on', () => {
  test.each([
    'Tiếp tục rà soát.',
    'Rà soát hồ sơ; tiếp tục đôn đốc.',
    'Báo cáo kết quả. Tiếp tục theo dõi.',
    'Khẩn trương, tiếp tục hoàn thiện.',
  ])('%s', (text) => expect(flags(text).continuing).toBe(true));

  test.each(['Tham mưu UBND tỉnh tiếp tục ban hành văn bản.', 'Đề nghị Bộ tiếp tục hỗ trợ.', 'Rà soát hồ sơ.'])(
    '%s does not',
    (text) => expect(flags(text).continuing).toBe(false),
  );

  test('the unit that the sentence names may stand before it', () => {
    const text = 'Văn phòng Sở tiếp tục rà soát.';
    expect(findFlags(matchKey(text), 'Văn phòng Sở'.length).continuing).toBe(true);
  });
});

describe('standing work', () => {
  test.each([
    'Thường xuyên cập nhật.',
    'Duy trì hoạt động.',
    'Định kỳ hằng tháng báo cáo.',
    'Mỗi tuần cập nhật một lần.',
    'Báo cáo 6 tháng một lần.',
  ])('%s', (text) => expect(flags(text).standing).toBe(true));

  test.each(['Hoàn chỉnh hồ sơ các nhiệm vụ thường xuyên.', 'Nộp báo cáo định kỳ.', 'Rà soát chi thường xuyên.'])(
    '%s only names it',
    (text) => expect(flags(text).standing).toBe(false),
  );
});

describe('partners', () => {
  test.each([
    ['Chủ trì, phối hợp với Văn phòng Sở rà soát.', ['Văn phòng Sở']],
    [
      'Phối hợp chặt chẽ với Công an tỉnh, UBND các huyện, thành phố kiểm tra.',
      ['Công an tỉnh', 'UBND các huyện, thành phố'],
    ],
    [
      'Chủ trì, phối hợp Phòng Kế hoạch - Tài chính và các phòng, đơn vị liên quan tham mưu.',
      ['Phòng Kế hoạch - Tài chính', 'các phòng, đơn vị liên quan'],
    ],
    ['Phối hợp với các đơn vị chủ trì rà soát kinh phí.', ['các đơn vị chủ trì']],
    ['Phối hợp với Sở Kế hoạch và Đầu tư thực hiện tốt nhiệm vụ.', ['Sở Kế hoạch và Đầu tư']],
    ['Phối hợp với Viễn thông Lào Cai kiểm tra đường truyền.', ['Viễn thông Lào Cai']],
    ['Phòng A chủ trì, Văn phòng Sở phối hợp thực hiện.', ['Văn phòng Sở']],
    ['Quy định trách nhiệm trong phối hợp tổ chức thực hiện.', []],
    ['Phối hợp chặt chẽ trong việc tổ chức thực hiện.', []],
    ['Phối hợp chặt chẽ, thường xuyên với Công an tỉnh trong giám sát.', ['Công an tỉnh']],
    ['Nâng cao hiệu quả phối hợp giữa các bộ phận.', []],
    ['P/h các phòng, ĐV chấm điểm.', ['các phòng, ĐV']],
    ['Trình quy chế phối hợp với Ban Quản lý khu kinh tế.', []],
    ['Họp hội đồng (Văn phòng Sở chủ trì, Thanh tra Sở phối hợp).', ['Thanh tra Sở']],
  ])('%s', (text, names) => {
    expect(partners(text)).toEqual(names);
  });

  test('a unit is no partner of itself', () => {
    expect(partners('Phối hợp với Văn phòng rà soát.', 'Văn phòng Sở')).toEqual([]);
  });
});
