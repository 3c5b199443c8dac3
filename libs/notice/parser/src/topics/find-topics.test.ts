import { topics as known } from '@giao-ban/notice-model';
import { families } from '@giao-ban/unit-data';
import { matchKey } from '@giao-ban/shared-kernel';
import { describe, expect, test } from 'vitest';
import companionTable from '../data/topic-companions.json';
import cueTable from '../data/topic-cues.json';
import priorTable from '../data/topic-priors.json';
import { faintRanges } from './faint-ranges';
import { findTopics } from './find-topics';

const read = (text: string, unit: string[] = []) =>
  findTopics(text, matchKey(text), unit, faintRanges(text, matchKey(text), [])).topics;

describe('what an order is about', () => {
  test.each([
    ['Rà soát danh mục nhiệm vụ KH&CN cấp tỉnh năm 2025.', 'research-programme'],
    ['Đẩy nhanh ký hợp đồng các nhiệm vụ KH&CN cấp cơ sở.', 'grassroots-science'],
    ['Thẩm định công nghệ dự án xử lý rác.', 'technology-market'],
    ['Tổ chức Cuộc thi khởi nghiệp đổi mới sáng tạo.', 'innovation-startup'],
    ['Hướng dẫn đăng ký nhãn hiệu tập thể.', 'intellectual-property'],
    ['Duy trì áp dụng TCVN ISO 9001:2015.', 'standards-quality'],
    ['Kiểm định phương tiện đo tại các chợ.', 'metrology'],
    ['Triển khai truy xuất nguồn gốc sản phẩm OCOP.', 'traceability'],
    ['Cấp phép X-quang trong y tế.', 'radiation-safety'],
    ['Tiếp công dân, giải quyết đơn thư khiếu nại.', 'inspection'],
    ['Cắt giảm thủ tục hành chính.', 'administrative-reform'],
    ['Cập nhật cơ sở dữ liệu dùng chung.', 'digital-transformation'],
    ['Thu hồi kinh phí các dự án dừng thực hiện.', 'finance-assets'],
    ['Xây dựng đề án vị trí việc làm.', 'organisation-personnel'],
    ['Chấn chỉnh giờ giấc, lề lối làm việc.', 'discipline-conduct'],
    ['Kê khai tài sản, thu nhập.', 'discipline-conduct'],
    ['Sửa đổi, bổ sung quy chế của đơn vị.', 'policy-drafting'],
    ['Xét sáng kiến cấp cơ sở năm 2024.', 'initiatives-emulation'],
    ['Đăng tin trên trang thông tin điện tử.', 'information-statistics'],
    ['Chuẩn bị Đại hội Chi bộ.', 'party-mass-organisations'],
    ['Phòng, chống dịch bệnh Covid-19.', 'public-health'],
    ['Quản lý chứng chỉ các bon.', 'environment-climate'],
    ['Chăm sóc nhà màng tại Trại thực nghiệm.', 'applied-models'],
    ['Phân công trực Tết.', 'security-holidays'],
    ['Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh.', 'superior-directions'],
    ['Triển khai các nhiệm vụ thường xuyên theo chức năng.', 'routine-plan'],
    ['Hoàn thành các việc còn lại.', 'routine-plan'],
    ['Chỉnh lý hồ sơ lưu trữ những năm trước.', 'administrative-reform'],
    ['Treo cờ Tổ quốc tại cơ quan.', 'security-holidays'],
    ['Cung ứng cây giống cho các hộ dân.', 'applied-models'],
    ['Ký hợp đồng cung cấp theo đơn đặt hàng của khách, chăm sóc cây giống.', 'applied-models'],
    ['Lập hồ sơ đặt hàng dịch vụ sự nghiệp công.', 'finance-assets'],
    ['Trả lời đơn của công dân.', 'inspection'],
    ['Không đi muộn, về sớm.', 'discipline-conduct'],
    ['Tham gia Techfest vùng.', 'innovation-startup'],
    ['Hợp nhất hệ thống thông tin của hai cơ quan.', 'digital-transformation'],
    ['Trình quy chế phối hợp với Ban Quản lý các khu kinh tế.', 'policy-drafting'],
    ['Khử khuẩn phòng họp.', 'public-health'],
    ['Khảo sát mức độ hài lòng, đo lường sự hài lòng của người dân.', 'administrative-reform'],
    ['Xây dựng quy chế chi tiêu nội bộ.', 'finance-assets'],
    ['Gia hạn chứng thư số.', 'digital-transformation'],
    ['Trồng thử 02 ha cây dược liệu.', 'applied-models'],
    ['Kết nối với Cổng truy xuất quốc gia.', 'traceability'],
    ['Đăng ký lịch tiếp dân tháng sau.', 'inspection'],
  ])('%s', (text, topic) => {
    expect(read(text)[0]).toBe(topic);
  });

  test('a drafting order has its subject beside the drafting', () => {
    expect(read('Tham mưu UBND tỉnh ban hành Kế hoạch phát triển tài sản trí tuệ.')).toEqual(
      expect.arrayContaining(['intellectual-property', 'policy-drafting']),
    );
    expect(read('Tham mưu sửa đổi Nghị quyết đã trình.', ['standards-metrology-quality'])).toContain(
      'standards-quality',
    );
  });

  test('a text that goes out is no regulation, and a plan is one of the subjects it serves', () => {
    expect(read('Tham mưu văn bản gửi các xã về đăng ký đề tài.')).toEqual(['research-programme']);
    expect(read('Hoàn thiện đề án vị trí việc làm.')).toEqual(['organisation-personnel']);
  });

  test('where no word speaks, the function of the unit does, and that is said to be unsure', () => {
    const text = 'Hoàn thành các việc còn lại.';
    const { topics, finding } = findTopics(text, matchKey(text), ['technology-management'], []);
    expect(topics).toEqual(['technology-market']);
    expect(finding.rule).toBe('topic-of-unit');
  });

  test('things that are listed weigh less than the order itself', () => {
    const text = 'Thành lập hội đồng tư vấn cho các đề tài:\n+ Chế phẩm sinh học;\n+ Cảnh báo ô nhiễm.';
    expect(read(text)[0]).toBe('research-programme');
  });

  test('the name of a partner is not what the work is about', () => {
    expect(read('Phối hợp với Thanh tra Sở kiện toàn vị trí việc làm.')).toEqual(['organisation-personnel']);
  });

  test('there are one to three', () => {
    const all =
      'Thanh tra đo lường, nhãn hiệu, bức xạ, chuyển đổi số, kinh phí, sáng kiến, thi đua, thống kê, công đoàn.';
    expect(read(all)).toHaveLength(3);
    expect(read('')).toEqual(['routine-plan']);
  });

  test('the cue that decided is kept as written', () => {
    const text = 'Cấp phép X-quang trong y tế.';
    expect(findTopics(text, matchKey(text), [], []).cues).toEqual([{ topic: 'radiation-safety', cue: 'X-quang' }]);
  });
});

describe('what stands beside the first topic', () => {
  test.each<[string, string[], string[]]>([
    ['Kiểm tra phương tiện đo tại các chợ đầu mối.', [], ['metrology', 'inspection']],
    ['Kiểm tra và thanh toán khối lượng hoàn thành.', ['planning-finance'], ['finance-assets']],
    ['Đôn đốc quyết toán kinh phí.', ['science-management'], ['finance-assets', 'research-programme']],
    ['Đôn đốc quyết toán kinh phí.', ['office'], ['finance-assets']],
    ['Góp ý dự thảo Thông tư của Bộ.', ['technology-management'], ['policy-drafting', 'technology-market']],
    ['Sửa quy chế làm việc của đơn vị.', ['technology-management'], ['policy-drafting', 'organisation-personnel']],
    ['Nâng tỷ lệ hồ sơ trực tuyến.', [], ['digital-transformation', 'administrative-reform']],
    ['Nghiệm thu nhiệm vụ KH&CN cấp cơ sở.', [], ['grassroots-science']],
    ['Nghiệm thu nhiệm vụ KH&CN cấp tỉnh, cấp cơ sở.', [], ['grassroots-science', 'research-programme']],
    ['Nghiệm thu đề tài xử lý ô nhiễm ao nuôi.', ['science-management'], ['research-programme']],
  ])('%s (%j)', (text, unit, topics) => {
    expect(read(text, unit).sort()).toEqual(topics.sort());
  });

  test('an opinion of a superior that is carried out has no field of its own, a plan has that of the unit', () => {
    const superior = new Map([['superior-directions', 3]]);
    const topicsOf = (text: string) => findTopics(text, matchKey(text), ['technology-management'], [], superior).topics;
    expect(topicsOf('Triển khai Kế hoạch của tỉnh.')).toEqual(['superior-directions', 'technology-market']);
    expect(topicsOf('Thực hiện ý kiến chỉ đạo của Chủ tịch.')).toEqual(['superior-directions']);
  });
});

describe('the tables of words', () => {
  test('name every topic of the contract and no other', () => {
    expect(Object.keys(cueTable).sort()).toEqual(known.map(({ code }) => code).sort());
  });

  test('lean on known functions and topics only', () => {
    const codes = new Set(known.map(({ code }) => code));
    for (const [family, priors] of Object.entries(priorTable)) {
      expect(families.map(({ code }) => code)).toContain(family);
      for (const topic of Object.keys(priors)) expect(codes).toContain(topic);
    }
  });

  test('let only known topics stand beside known ones', () => {
    const codes = known.map(({ code }): string => code);
    for (const { topic, beside } of [...companionTable.words, ...Object.values(companionTable.unit)])
      for (const code of [topic, ...beside]) expect(codes).toContain(code);
    for (const family of Object.keys(companionTable.unit)) expect(families.map(({ code }) => code)).toContain(family);
  });

  test('are written as they are compared: lower case, composed', () => {
    const ofTopics = Object.values(cueTable).flatMap((groups) => Object.values(groups).flat());
    for (const cue of [...ofTopics, ...companionTable.words.flatMap(({ cues }) => cues)])
      expect(matchKey(cue)).toBe(cue);
  });
});
