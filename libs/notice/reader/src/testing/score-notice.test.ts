import type { NoticeReading } from '@giao-ban/notice-model';
import { describe, expect, test } from 'vitest';
import type { GoldDirective, GoldNotice } from './gold-notice';
import { scoreNotice } from './score-notice';
import { figuresOf, type Measure } from './tally';

const order: GoldDirective = {
  id: '1/1',
  text: 'Kiểm tra 03 mô hình nấm, báo cáo trước ngày 12/5/2024.',
  scope: 'department',
  department: { raw: 'Phòng Quản lý Khoa học', families: ['science-management'] },
  lead: true,
  cooperating: [],
  deadline: { raw: 'trước ngày 12/5/2024', due: '2024-05-12', precision: 'day' },
  urgent: false,
  continuing: false,
  topics: ['applied-models'],
  topicsAlso: ['inspection'],
  references: [],
  items: [],
};
const gold: GoldNotice = {
  kind: 'conclusion-notice',
  province: { code: '14', name: 'Sơn La' },
  number: '7/TB-SKHCN',
  symbol: 'TB-SKHCN',
  issuedOn: { date: '2024-05-02', precision: 'day' },
  meetingOn: null,
  title: 'Kết luận giao ban tháng 5',
  reviewPeriod: null,
  planPeriod: { from: '2024-05-01', to: '2024-05-31' },
  chair: null,
  signer: null,
  directives: [order],
  outcomes: [
    { text: 'Đã cấp 12 giấy phép.', status: 'completed', topics: [], quantities: [{ value: 12, unit: 'giấy phép' }] },
  ],
};

function reading(change: Partial<NoticeReading> = {}): NoticeReading {
  const text = `${order.text}\nĐã cấp 12 giấy phép.`;
  const [directive, outcome] = [gold.directives[0] ?? order, gold.outcomes[0]];
  return {
    ...gold,
    source: { path: 'a.txt', sha256: '', mediaType: 'text/plain', text },
    directives: [{ ...directive, span: [0, order.text.length] }],
    outcomes: outcome ? [{ ...outcome, span: [order.text.length + 1, text.length] }] : [],
    warnings: [],
    ...change,
  };
}

const f1 = (measure: Measure, read: NoticeReading, wanted = gold): number | null =>
  figuresOf(scoreNotice(wanted, read).tallies[measure]).f1;
const changed = (change: Partial<GoldDirective>): NoticeReading =>
  reading({ directives: [{ ...order, span: [0, order.text.length], ...change }] });

describe('scoring a reading against what a person read', () => {
  test('the same reading is right everywhere and differs nowhere', () => {
    const { tallies, differences } = scoreNotice(gold, reading());
    expect(differences).toEqual([]);
    expect(tallies.directives).toEqual({ right: 1, missed: 0, invented: 0 });
    expect(tallies.heading).toEqual({ right: 10, missed: 0, invented: 0 });
    expect(tallies.spans.right).toBe(2);
  });

  test('an order that is not read is lost by name, one too many is invented by name', () => {
    const lost = scoreNotice(gold, reading({ directives: [] }));
    expect(lost.differences).toContainEqual({ measure: 'directives', what: `lost: ${order.text}` });
    const closing = { ...order, text: 'Đề nghị các đơn vị thực hiện.', span: [0, 1] as const };
    const { tallies, differences } = scoreNotice(gold, reading({ directives: [...reading().directives, closing] }));
    expect(tallies.directives).toEqual({ right: 1, missed: 0, invented: 1 });
    expect(differences).toContainEqual({ measure: 'directives', what: 'invented: Đề nghị các đơn vị thực hiện.' });
  });

  test('a text that may be read either way counts neither as right nor as invented', () => {
    const either = { ...gold, directives: [], accept: { ignore: [order.text] } };
    expect(scoreNotice(either, reading()).tallies.directives).toEqual({ right: 0, missed: 0, invented: 0 });
  });

  test('an order that may be left out is not lost', () => {
    const may = { ...gold, directives: [{ ...order, optional: true }] };
    expect(scoreNotice(may, reading({ directives: [] })).tallies.directives.missed).toBe(0);
  });

  test('line ends and doubled spaces do not change a text, letters do', () => {
    expect(f1('text', changed({ text: order.text.replaceAll(' ', '\n') }))).toBe(1);
    expect(f1('text', changed({ text: order.text.replace('nấm', 'nấm rơm') }))).toBe(0);
  });

  test('a wrong day is missed and invented, a day out of nothing only invented', () => {
    const other = changed({ deadline: { raw: '', due: '2024-05-13', precision: 'day' } });
    expect(scoreNotice(gold, other).tallies.deadline).toEqual({ right: 0, missed: 1, invented: 1 });
    const without = { ...gold, directives: [{ ...order, deadline: null }] };
    expect(scoreNotice(without, reading()).tallies.deadline).toEqual({ right: 0, missed: 0, invented: 1 });
  });

  test('accepted answers are as right as the first one', () => {
    const open = { ...gold, directives: [{ ...order, accept: { deadline: [null], lead: [false] } }] };
    expect(scoreNotice(open, changed({ deadline: null, lead: false })).differences).toEqual([]);
  });

  test('a topic that is also right counts for the first topic and against nobody', () => {
    expect(f1('first topic', changed({ topics: ['inspection', 'applied-models'] }))).toBe(1);
    expect(f1('topics', changed({ topics: ['inspection', 'applied-models'] }))).toBe(1);
    expect(f1('topics', changed({ topics: ['metrology'] }))).toBe(0);
  });

  test('partners, references and figures are counted one by one', () => {
    const office = { raw: 'Văn phòng', families: ['office'] };
    const two = { ...gold, directives: [{ ...order, cooperating: [office, { raw: 'Sở Tài chính', families: [] }] }] };
    const read = changed({ cooperating: [{ raw: 'VP', families: ['office'] }] });
    expect(scoreNotice(two, read).tallies.cooperating).toEqual({ right: 1, missed: 1, invented: 0 });
    const reference = { raw: '', type: 'Công văn', number: '12/UBND-KT', date: null, issuer: 'UBND tỉnh' };
    const cites = { ...gold, directives: [{ ...order, references: [{ ...reference, issuer: null }] }] };
    expect(f1('references', changed({ references: [{ ...reference, number: '12 /UBND-kt' }] }), cites)).toBe(1);
    const figures = [{ ...reading().outcomes[0], quantities: [{ value: 13, unit: 'giấy phép' }] }];
    expect(f1('quantities', reading({ outcomes: figures as NoticeReading['outcomes'] }))).toBe(0);
  });

  test('an unreadable file misses everything', () => {
    const { tallies } = scoreNotice(gold, null);
    expect([tallies.directives.missed, tallies.outcomes.missed, tallies.heading.right]).toEqual([1, 1, 0]);
  });

  test('a span that does not slice to its text is wrong', () => {
    expect(f1('spans', changed({ text: order.text }))).toBe(1);
    expect(scoreNotice(gold, reading({ directives: [{ ...order, span: [1, 5] }] })).tallies.spans.missed).toBe(1);
  });
});
