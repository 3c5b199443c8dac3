import { describe, expect, it } from 'vitest';
import { hasSecrecyMark } from './has-secrecy-mark';

describe('a paper with a mark of secrecy', () => {
  it.each([
    'UBND TỈNH A\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nMẬT\nSố: 12/TB-SKHCN',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ      TỐI MẬT      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độ mật: Tuyệt mật\nTHÔNG BÁO',
    '**Mật**\n\nTHÔNG BÁO\nKết luận giao ban',
    '<p><b>TỐI MẬT</b></p><p>THÔNG BÁO</p>',
    '| SỞ KHOA HỌC | Mật |',
    'TÀI LIỆU TUYỆT MẬT, CẤM SAO CHỤP',
    'TUYET MAT\nTHONG BAO',
    'THÔNG BÁO\nTỐI MẬT'.normalize('NFD'),
  ])('is recognised: %j', (text) => {
    expect(hasSecrecyMark(text)).toBe(true);
  });

  it.each([
    'THÔNG BÁO\nKết luận về công tác bảo vệ bí mật nhà nước',
    'VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    '- Thực hiện chế độ mật mã, cơ mật theo quy định',
    '- Bàn giao mặt bằng, mặt hàng mật ong',
    'Mật ong Sơn La được cấp nhãn hiệu',
    `${'- Việc thường xuyên\n'.repeat(60)}Tối mật`,
  ])('is not seen in %j', (text) => {
    expect(hasSecrecyMark(text)).toBe(false);
  });
});
