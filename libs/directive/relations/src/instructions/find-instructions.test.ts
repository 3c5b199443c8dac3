import { describe, expect, it } from 'vitest';
import { findInstructions, type InstructionOrder } from './find-instructions';
import { isMisprint } from './same-words';

const order = (id: string, unit: string, text: string, ...partners: string[]): InstructionOrder => ({
  id,
  text,
  unit,
  partners,
});
const found = (...orders: InstructionOrder[]) =>
  findInstructions(orders).map(({ kind, members }) => `${kind}: ${members.join(' ')}`);

const rows = 'thẩm định dự toán 03 mô hình chuyển tiếp về nuôi cấy mô, trình phê duyệt theo quy định';
const misprinted = 'thẩm định dự toán 03 mô hình chuyên tiếp về nuôi cấy mô, trình phê duyệt theo quy định';

describe('one task told to its leader and to its partner', () => {
  it('is one, the leader first', () =>
    expect(
      found(
        order(
          '1/1',
          'Phòng Kế hoạch - Tài chính',
          `Phối hợp với Phòng Quản lý khoa học ${rows}`,
          'Phòng Quản lý khoa học',
        ),
        order('2/1', 'Phòng Quản lý khoa học', `Chủ trì ${rows}`),
      ),
    ).toEqual(['same-task: 2/1 1/1']));
  it('is one in spite of a misprint', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', `Chủ trì, phối hợp với Văn phòng ${rows}.`, 'Văn phòng'),
        order('2/1', 'Văn phòng', `Phối hợp ${misprinted}.`),
      ),
    ).toEqual(['same-task: 1/1 2/1']));
  it('is not one where the numbers differ', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', `Chủ trì, phối hợp với Văn phòng ${rows}`, 'Văn phòng'),
        order('2/1', 'Văn phòng', `Phối hợp ${rows.replace('03', '05')}`),
      ),
    ).toEqual([]));
  it('is not one where neither names the other', () =>
    expect(found(order('1/1', 'Phòng Quản lý khoa học', rows), order('2/1', 'Văn phòng', rows))).toEqual([]));
  it('is not one where the partner is told something else', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', `Chủ trì, phối hợp với Văn phòng ${rows}`, 'Văn phòng'),
        order('2/1', 'Văn phòng', 'Bố trí hội trường và kinh phí cho buổi thẩm định dự toán mô hình nuôi cấy mô'),
      ),
    ).toEqual([]));
  it('is not one where it stands twice under one unit', () =>
    expect(
      found(order('1/1', 'Văn phòng', `Phối hợp với Văn phòng ${rows}`, 'Văn phòng'), order('1/2', 'Văn phòng', rows)),
    ).toEqual([]));
});

describe('one paper that many units are told to follow', () => {
  const paper = 'Rà soát, thực hiện các nội dung được UBND tỉnh giao tại Thông báo số 77/TB-UBND ngày 04/3/2024';
  it('is one instruction', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', `${paper}.`),
        order('2/1', 'Thanh tra Sở', `${paper}.`),
        order('3/1', 'Văn phòng', `${paper}, kịp thời.`),
      ),
    ).toEqual(['same-paper: 1/1 2/1 3/1']));
  it('is one in whatever words each is told to follow it', () =>
    expect(
      found(
        order(
          '1/1',
          'Phòng Quản lý khoa học',
          'Kịp thời tham mưu thực hiện ý kiến chỉ đạo tại Thông báo số 77/TB-UBND ngày 04/3/2024.',
        ),
        order('2/1', 'Thanh tra Sở', 'Tổ chức thực hiện tốt các nội dung chỉ đạo tại Thông báo kết luận 77/TB-UBND.'),
      ),
    ).toEqual(['same-paper: 1/1 2/1']));
  it('is not one where each is told its own part', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', `${paper}.`),
        order('2/1', 'Thanh tra Sở', 'Thực hiện thanh tra xăng dầu tại Thông báo số 77/TB-UBND ngày 04/3/2024.'),
      ),
    ).toEqual([]));
  it('is not one where the papers differ', () =>
    expect(
      found(
        order('1/1', 'Phòng Quản lý khoa học', paper),
        order('2/1', 'Thanh tra Sở', paper.replace('77/TB', '78/TB')),
      ),
    ).toEqual([]));
});

describe('routine work that every unit is told to do', () => {
  it('is work of each unit', () => {
    const text = 'Thực hiện nghiêm kỷ luật, kỷ cương hành chính trong giải quyết công việc hằng ngày';
    expect(found(order('1/1', 'Văn phòng', text), order('2/1', 'Thanh tra Sở', text))).toEqual([]);
  });
});

it.each([
  ['chuyên', 'chuyển', true],
  ['nhân', 'nhận', true],
  ['trình', 'trìnhh', true],
  ['hoàn', 'thành', false],
  ['12', '13', false],
])('%s for %s may be a misprint: %s', (a, b, is) => expect(isMisprint(a, b)).toBe(is));
