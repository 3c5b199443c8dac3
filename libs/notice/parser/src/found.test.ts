import { isUnsure, type DirectiveFindings, type OutcomeFindings } from '@giao-ban/notice-model';
import { describe, expect, test } from 'vitest';
import { parseNotice } from './parse-notice';

const notice = (body: string) =>
  [
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HÀ NAM',
    'Số: 57/TB-SKHCN',
    'Hà Nam, ngày 05 tháng 3 năm 2024',
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3 năm 2024',
    'Sáng ngày 04/3/2024, đồng chí Lê Văn Bách - Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:',
    body,
    'Nơi nhận:',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lê Văn Bách',
  ].join('\n');

const read = (body: string) => parseNotice(notice(body)).notice;

describe('how the values of an order were found', () => {
  test.each<[string, Partial<Record<keyof DirectiveFindings, string>>]>([
    [
      '1. Văn phòng Sở:\n- Rà soát hồ sơ tuyển dụng, báo cáo trước ngày 15/3/2024.',
      { order: 'order-with-verb', department: 'unit-heading', deadline: 'deadline-day' },
    ],
    [
      '1. Thanh tra Sở: Triển khai thanh tra chuyên đề, hoàn thành trong quý II.',
      { order: 'order-in-heading-line', deadline: 'deadline-period-year-inferred' },
    ],
    ['1. Đối với UBND các xã:\n- Bố trí mặt bằng.', { department: 'unit-heading-outside' }],
    ['1. Phòng Hợp tác quốc tế:\n- Mời chuyên gia.', { department: 'unit-heading-unknown' }],
    ['1. Giao Phòng Quản lý khoa học rà soát các đề tài.', { department: 'unit-subject' }],
    ['1. Chuẩn bị hội nghị (Văn phòng Sở chủ trì).', { department: 'unit-behind-order' }],
    ['1. Bảo quản tốt tài sản, tiết kiệm điện.', { department: 'unit-none' }],
    [
      '1. Văn phòng Sở:\n- Chủ trì, phối hợp với Phòng Quản lý khoa học rà soát hồ sơ.',
      { cooperating: 'partner-named' },
    ],
    ['1. Văn phòng Sở:\n- Phối hợp với UBND các xã khảo sát hiện trạng.', { cooperating: 'partner-outside' }],
    ['1. Văn phòng Sở:\n- Gửi báo cáo trước ngày 20 hằng tháng.', { deadline: 'recurring' }],
    ['1. Văn phòng Sở:\n- Tổng hợp các nhiệm vụ trong quý II năm 2024.', { deadline: 'time-of-something-else' }],
    ['1. Văn phòng Sở:\n- Gửi báo cáo trước ngày 15/3/2022.', { deadline: 'deadline-already-past' }],
    ['1. Văn phòng Sở:\n- Nộp chậm nhất vào ngày làm việc cuối của kỳ.', { deadline: 'unread-time-words' }],
    ['1. Thanh tra Sở:\n- Báo cáo lại sự việc.', { topics: 'topic-of-unit' }],
  ])('%s', (body, rules) => {
    const [first] = read(body).directives;
    const found = Object.fromEntries(Object.entries(first?.found ?? {}).map(([field, { rule }]) => [field, rule]));
    expect(found).toMatchObject(rules);
  });

  test('an absence has a finding only where words made one doubt', () => {
    const [plain] = read('1. Văn phòng Sở:\n- Rà soát hồ sơ tuyển dụng.').directives;
    expect(Object.keys(plain?.found ?? {})).toEqual(['order', 'department', 'topics']);
  });

  test('a person is asked about a heading that looks like a unit and could not be read', () => {
    const [order] = read('1. Bộ phận một cửa\n- Niêm yết lịch tiếp công dân.').directives;
    expect(order?.department).toBeNull();
    expect(order?.found?.department?.rule).toBe('unit-unreadable-heading');
    expect(isUnsure(order?.found?.department)).toBe(true);
  });
});

test('statements on past work say by which words their state was read', () => {
  const body =
    '1. Đánh giá kết quả tháng 02:\n- Đã nghiệm thu 05 đề tài; chưa ban hành kế hoạch đo lường; đang hoàn thiện hồ sơ sáng kiến.\n2. Văn phòng Sở:\n- Rà soát hồ sơ.';
  const rules = read(body).outcomes.map(({ found }) => (found satisfies OutcomeFindings | undefined)?.status.rule);
  expect(rules).toEqual(['told-done', 'told-unfinished', 'told-running']);
});

test('the heading says how each of its facts was found, and nothing of what is absent', () => {
  const { found, reviewPeriod } = read('1. Văn phòng Sở:\n- Rà soát hồ sơ.');
  expect(reviewPeriod).toBeNull();
  expect(Object.fromEntries(Object.entries(found ?? {}).map(([field, { rule }]) => [field, rule]))).toEqual({
    kind: 'kind-type-line',
    province: 'province-place-line',
    number: 'number-line',
    symbol: 'number-line',
    issuedOn: 'date-line',
    meetingOn: 'meeting-day',
    title: 'title-line',
    planPeriod: 'period-of-meeting-label',
    chair: 'chair-presides',
    signer: 'signer-block',
  });
});
