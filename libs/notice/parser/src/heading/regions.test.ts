import { describe, expect, test } from 'vitest';
import { parseNotice } from '../parse-notice';

const notice = (end: string) =>
  [
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
    '1. Văn phòng Sở:',
    '- Rà soát hồ sơ tuyển dụng.',
    end,
  ].join('\n');
const orders = (end: string) => parseNotice(notice(end)).notice.directives.map(({ text }) => text);

describe('the last words of a notice order nothing', () => {
  test.each([
    'Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./.',
    'VP Sở TB để các phòng, ĐV biết, t/h./.',
    'Nay Văn phòng Sở thông báo để các đơn vị thực hiện./.',
    'Kết luận này được thông báo đến các phòng, đơn vị để thực hiện./.',
    '2. Tổ chức thực hiện: Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./.',
    'Các phòng, đơn vị nghiêm túc triển khai thực hiện./.',
    'Ngoài ra, các việc khác thống nhất như báo cáo của Văn phòng. Trên đây là kết luận của Giám đốc Sở, các đơn vị thực hiện./.',
    'Đề nghị các đơn vị nghiêm túc thực hiện./.',
    'Trên đây là kết luận tại cuộc họp, đề nghị các phòng, đơn vị thực hiện./.',
    'Đề nghị Trung tâm và các phòng thực hiện./.',
  ])('%s', (end) => {
    expect(orders(end)).toEqual(['Rà soát hồ sơ tuyển dụng.']);
  });

  test.each([
    '2. Thanh tra Sở: Thông báo lịch tiếp công dân đến các xã trước ngày 15.',
    '2. Văn phòng Sở thông báo để các phòng nộp báo cáo năm, tổng hợp trình Giám đốc.',
    '2. Các phòng, đơn vị thực hiện nghiêm giờ giấc làm việc, không đi muộn về sớm.',
  ])('%s is an order all the same', (end) => {
    expect(orders(end)).toHaveLength(2);
  });
});

test('what an annex says of the notice that it belongs to is no order', () => {
  const annex = [
    'Nơi nhận:',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lê Văn Bách',
    'PHỤ LỤC',
    '(Kèm theo Thông báo số 35/TB-SKHCN ngày 03/4/2024)',
    'I. Thanh tra Sở',
    '1. Kết thúc xác minh đơn.',
  ];
  const found = parseNotice(notice(annex.join('\n'))).notice.directives;
  expect(found.map(({ text }) => text)).toEqual(['Rà soát hồ sơ tuyển dụng.', 'Kết thúc xác minh đơn.']);
});
