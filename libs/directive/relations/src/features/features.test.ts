import { describe, expect, it } from 'vitest';
import { featuresOf } from './features';
import { likeness } from './likeness';
import { Weights } from './weights';

const keys = (text: string, place: string | null = null): string[] => [
  ...featuresOf(text, { place }).whole.byKey.keys(),
];

describe('the features of an order', () => {
  it('are its matter and its form of work', () =>
    expect(keys('Tổ chức diễn tập ứng phó sự cố bức xạ')).toEqual(
      expect.arrayContaining(['matter:radiation', 'matter:radiation-drill', 'form:drill']),
    ));
  it('are none for the words that every order holds', () =>
    expect(keys('Tham mưu Lãnh đạo Sở xem xét, trình UBND tỉnh triển khai thực hiện kịp thời, hiệu quả')).toEqual([]));
  it('are names in pairs, so that two places with one first syllable differ', () => {
    const found = keys('Khảo sát tại huyện Trà Cú');
    expect(found).toContain('name:trà cú');
    expect(found).not.toContain('name:trà');
  });
  it('leave out the own province', () =>
    expect(keys('Hội chợ tại tỉnh Kiên Giang', 'Kiên Giang')).not.toContain('name:kiên giang'));
  it('keep a name that only shares a syllable with the own province', () =>
    expect(keys('Khảo sát tại huyện Mai Sơn', 'Sơn La')).toContain('name:mai sơn'));
  it('of an order leave aside what was done before', () => {
    const text = 'Theo dõi nộp phạt của các cơ sở đã thanh tra';
    expect(featuresOf(text, { order: true }).whole.byKey.get('form:inspection')?.aside).toBe(true);
    expect(featuresOf(text).whole.byKey.get('form:inspection')?.aside).toBe(false);
  });
  it('are counts with what is counted, leading zeros aside', () =>
    expect(keys('Nghiệm thu 04 dự án sầu riêng')).toContain('count:4 dự án'));
  it('hold cited documents', () => expect(keys('theo Kế hoạch số 05/KH-UBND')).toContain('document:5/KH-UBND'));

  it('of a clause without a matter are lent by the clause before', () => {
    const [, second] = featuresOf('Mở lớp tập huấn khởi nghiệp; chuẩn bị tổ chức Hội thi vào quý sau').parts;
    expect([...(second?.byKey.keys() ?? [])]).toEqual(expect.arrayContaining(['form:contest', 'matter:startup']));
    expect(second?.inherited.has('matter:startup')).toBe(true);
  });

  it('of a title in quotation marks name a work, they do not tell what is done', () => {
    const whole = featuresOf('Thanh toán đề tài “Nghiệm thu tự động mực nước hồ chứa nhỏ miền núi”').whole;
    expect(whole.byKey.get('form:acceptance')?.aside).toBe(true);
    expect(whole.byKey.get('pair:mực nước')?.naming).toBe(true);
  });
});

describe('likeness', () => {
  const weights = new Weights(10, (key) => (key === 'pair:nhà màng' ? 9 : 1));

  it('is carried by rare words more than by frequent ones', () => {
    const [rare, frequent] = ['máy sấy thăng hoa', 'nhà màng'].map((text) => {
      const [part] = featuresOf(text).parts;
      if (!part) throw new Error('a clause expected');
      return likeness(part, part, weights).content;
    });
    expect(rare).toBeGreaterThan(2 * (frequent ?? 0));
  });

  it('is none where only the words of every order are shared', () => {
    const [a, b] = [
      'Tham mưu trình UBND tỉnh kế hoạch trồng sâm',
      'Tham mưu trình UBND tỉnh quyết định thu hồi con dấu',
    ].map((text) => featuresOf(text).whole);
    if (!a || !b) throw new Error('two texts expected');
    expect(likeness(a, b, weights).content).toBe(0);
  });
});
