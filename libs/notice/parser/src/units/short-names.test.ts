import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import { shortNameHeading, shortNameSubject, shortNamesIn } from './short-names';

const about = [
  'Sở làm việc với Trung tâm Ứng dụng tiến bộ khoa học và công nghệ (sau đây gọi tắt là Trung tâm) về nhân giống.',
];
const names = shortNamesIn(about);

describe('a short name that the notice gives to one unit', () => {
  test('is defined in brackets, or by whom the meeting was with', () => {
    expect(names.get('trung tâm')?.families).toEqual(['application-centre']);
    const visited = shortNamesIn(['Kết luận tại buổi làm việc với Chi cục Tiêu chuẩn Đo lường Chất lượng']);
    expect(visited.get('chi cục')?.families).toEqual(['standards-metrology-quality']);
  });

  test.each([
    ['Trung tâm:', ''],
    ['Đối với Trung tâm', ''],
    ['Trung tâm: Hoàn thành nhà lưới.', 'Hoàn thành nhà lưới.'],
  ])('heads orders: %s', (text, order) => {
    const heading = shortNameHeading(text, matchKey(text), names);
    expect(heading?.unit).toEqual({ raw: 'Trung tâm', families: ['application-centre'], external: false });
    expect(text.slice(heading?.orderAt)).toBe(order);
  });

  test.each(['Giao Trung tâm hoàn thành nhà lưới.', 'Trung tâm chủ động tìm thị trường.'])(
    'is the subject: %s',
    (text) => {
      expect(shortNameSubject(text, matchKey(text), names)?.raw).toBe('Trung tâm');
    },
  );

  test.each(['Trung tâm Y tế huyện:', 'Trung tâm thành phố:', 'Giao Trung tâm Y tế kiểm tra.'])(
    '%s is another one',
    (text) => {
      expect(shortNameHeading(text, matchKey(text), names)).toBeNull();
      expect(shortNameSubject(text, matchKey(text), names)).toBeNull();
    },
  );

  test('without a definition there is none', () => {
    expect(shortNamesIn(['Họp giao ban với các trung tâm (mở rộng).']).size).toBe(0);
  });
});
