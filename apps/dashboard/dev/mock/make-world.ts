import { formerRoom } from './lineage-state';
import { createChance, type Chance } from './random';
import type { MockDepartment, MockDirective, MockNotice, MockWorld } from './model';
import { agencies, allUnitsOrders, type OrderTemplate, units } from './vocabulary';
import { addEvidence } from './make-evidence';

type Agency = (typeof agencies)[number];

const months = Array.from({ length: 18 }, (_, index) => {
  const year = 2024 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
});

const dayOf = (day: string) => day.split('-').reverse().join('/');
const idOf = (agency: string, family: string) => `${agency}:${family}`;

/** Three agencies, a year and a half of monthly briefings, one month missing here and there. */
export function makeWorld(seed = 7): MockWorld {
  const chance = createChance(seed);
  const departments: MockDepartment[] = agencies.flatMap((agency) =>
    units.map(({ family, name }) => ({ id: idOf(agency.id, family), name, families: [family], agency: agency.id })),
  );
  departments.push(formerRoom);
  const notices = agencies.flatMap((agency, place) =>
    months
      .filter((_, index) => (index + place * 5) % 11 !== 0)
      .map((month, index) => makeNotice(agency, month, index, chance)),
  );
  notices.sort((a, b) => a.knownOn.localeCompare(b.knownOn));
  const directives = notices.flatMap((notice) => notice.directives);
  addEvidence(notices, directives, chance);
  return { notices, directives, departments, uploads: [] };
}

function makeNotice(agency: Agency, month: string, index: number, chance: Chance): MockNotice {
  const id = `n-${agency.code}-${month}`;
  const knownOn = `${month}-${String(3 + chance.below(20)).padStart(2, '0')}`;
  const lines = [
    `UBND TỈNH ${agency.province.toUpperCase()}`,
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    `Số: ${40 + index}/TB-SKHCN`,
    'THÔNG BÁO',
    `Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng ${dayOf(month)}`,
    `Ngày ${dayOf(knownOn)}, Giám đốc Sở chủ trì họp giao ban. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:`,
    'I. Đánh giá chung',
    'Trong tháng, các phòng, đơn vị đã hoàn thành phần lớn công việc; một số việc còn chậm so với yêu cầu.',
    'II. Nhiệm vụ thời gian tới',
  ];
  const writer = { text: `${lines.join('\n')}\n` };
  const notice: MockNotice = {
    id,
    kind: 'CONCLUSION_NOTICE',
    agency: agency.id,
    number: chance.hit(0.9) ? `${40 + index}/TB-SKHCN` : null,
    title: `Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng ${dayOf(month)}`,
    knownOn,
    meetingOn: knownOn,
    text: '',
    illustrative: true,
    fileName: `minh-hoa-${agency.id}-${month}.txt`,
    directives: [],
    warnings: [],
  };
  if (!notice.number)
    notice.warnings.push({ code: 'missing-number', message: 'Văn bản để trống số; ký hiệu vẫn được ghi nhận.' });
  writeOrders(notice, agency, writer, chance);
  notice.text = `${writer.text}Nơi nhận:\n- Ban Giám đốc Sở;\n- Các phòng, đơn vị;\n- Lưu: VT.`;
  return notice;
}

function writeOrders(notice: MockNotice, agency: Agency, writer: { text: string }, chance: Chance): void {
  const chosen = units.filter(() => chance.hit(0.72));
  chosen.forEach((unit, place) => {
    const heading = `${place + 1}. ${unit.name}`;
    writer.text += `${heading}\n`;
    const orders = unit.orders.filter(() => chance.hit(0.6));
    (orders.length > 0 ? orders : unit.orders.slice(0, 1)).forEach((order, item) => {
      const directive = makeDirective(notice, agency, order, `2/${place + 1}/${item + 1}`, unit.name, writer, chance);
      directive.assignments = [{ role: 'LEAD', department: idOf(agency.id, unit.family) }];
      if (chance.hit(0.3)) addPartner(directive, agency, unit.family, chance);
    });
  });
  writer.text += `${chosen.length + 1}. Các phòng, đơn vị\n`;
  for (const [item, order] of allUnitsOrders.entries()) {
    if (!chance.hit(0.6)) continue;
    const directive = makeDirective(
      notice,
      agency,
      order,
      `2/${chosen.length + 1}/${item + 1}`,
      'Các phòng, đơn vị',
      writer,
      chance,
    );
    directive.scope = 'ALL_UNITS';
  }
}

function addPartner(directive: MockDirective, agency: Agency, family: string, chance: Chance): void {
  const partner = chance.pick(units.filter((unit) => unit.family !== family));
  directive.assignments.push({ role: 'COOPERATE', department: idOf(agency.id, partner.family) });
  directive.cooperating = [
    { raw: partner.name, families: [partner.family], external: false },
    ...(chance.hit(0.3) ? [{ raw: 'UBND các huyện, thị xã', families: [], external: true }] : []),
  ];
}

function makeDirective(
  notice: MockNotice,
  agency: Agency,
  order: OrderTemplate,
  ordinal: string,
  heading: string,
  writer: { text: string },
  chance: Chance,
): MockDirective {
  const deadline = chance.hit(0.12) ? makeDeadline(notice.knownOn, chance) : null;
  const reference = order.reference && `${order.reference.type} số ${order.reference.number}`;
  const text = `${order.text}${reference ? ` theo ${reference}` : ''}${deadline ? `, hoàn thành ${deadline.raw}` : ''}.`;
  writer.text += '- ';
  const start = writer.text.length;
  writer.text += `${text}\n`;
  const directive: MockDirective = {
    id: `${notice.id}:${ordinal}`,
    noticeId: notice.id,
    ordinal,
    text,
    span: { start, end: start + text.length },
    items: [],
    scope: 'DEPARTMENT',
    heading,
    assignments: [],
    cooperating: [],
    deadline,
    urgent: /khẩn trương|đẩy nhanh/iu.test(text),
    continuing: false,
    standing: order.standing ?? false,
    topics: [order.topic, ...(order.second ? [order.second] : [])],
    references:
      reference && order.reference
        ? [{ raw: reference, relation: 'implements', document: order.reference.number }]
        : [],
    theme: order.theme ?? null,
    knownOn: notice.knownOn,
    province: agency.code,
    agency: agency.id,
    illustrative: true,
    evidence: [],
  };
  notice.directives.push(directive);
  return directive;
}

function makeDeadline(knownOn: string, chance: Chance): MockDirective['deadline'] {
  const due = new Date(Date.parse(knownOn) + (10 + chance.below(45)) * 86_400_000).toISOString().slice(0, 10);
  return { raw: `trước ngày ${dayOf(due)}`, due, precision: 'day', rule: 'before-day' };
}
