import { addDays, addMonths } from '@giao-ban/shared-kernel';
import type { CorpusDirective, CorpusNotice, CorpusOutcome } from '../corpus';
import type { PlantedLink } from './made-up-notices';

/** A corpus of any size with what was planted in it. */
export interface GeneratedCorpus {
  notices: CorpusNotice[];
  links: PlantedLink[];
  /** Place of a directive (`notice#id`) to the piece of work that it belongs to. */
  works: Map<string, string>;
}

/** A small generator of random numbers, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string): string[] => words.split(',').map((word) => word.trim());
const onsets = list(
  'An, Bình, Cẩm, Đại, Gia, Hà, Kim, Lạc, Mường, Nà, Phú, Quế, Sơn, Tân, Vĩnh, Xuân, Yên, Long, Thạnh, Chiềng',
);
const codas = list(
  'Lương, Khê, Hưng, Đông, Trạch, Lộc, Thượng, Hậu, Nham, Bản, Giang, Phong, Tiến, Hòa, Mỹ, Điền, Châu, Khánh, Lãng, Vân',
);
const crops = list(
  'nấm rơm, thanh long, sầu riêng, cá tra, tôm sú, hồ tiêu, mắc ca, bò sữa, ong mật, gà đồi, chè shan, quế, sâm nam, dược liệu, hoa lan, rong biển, lúa hữu cơ, dưa lưới, hàu sữa, lợn bản',
);
const methods = list(
  'sấy lạnh, nhà màng, tưới nhỏ giọt, cảm biến không dây, chế phẩm vi sinh, nuôi tuần hoàn, cấy mô, màng bao sinh học, máy bay phun, blockchain, điện mặt trời, chiết xuất siêu âm, bảo quản lạnh, phân loại ảnh, ủ nhanh',
);
const routine = list(
  'Rà soát thủ tục hành chính của phòng, Thực hiện tiếp công dân theo lịch, Chấp hành kỷ luật kỷ cương hành chính, Báo cáo giải ngân hằng tháng, ' +
    'Hoàn thiện đề án vị trí việc làm, Kiểm định phương tiện đo đến hạn, Kiểm tra hàng đóng gói sẵn tại chợ, Cập nhật cơ sở dữ liệu chuyên ngành, ' +
    'Tổng hợp đề xuất đặt hàng nhiệm vụ khoa học, Triển khai kế hoạch thanh tra của quý, Hướng dẫn hồ sơ sáng kiến, Cấp phép X-quang đúng thời hạn, ' +
    'Tuyên truyền trên trang thông tin điện tử, Kê khai tài sản thu nhập, Duy trì hệ thống ISO của cơ quan, Phòng cháy chữa cháy tại trụ sở',
);
const families = ['science-management', 'technology-management', 'office', 'inspectorate', 'application-centre'];

/** The life of one piece of work: how it is ordered, ordered again and reported. */
const stages: readonly { order: string; again: string; done: string; late: string }[] = [
  {
    order: 'Tổ chức nghiệm thu mô hình',
    again: 'Khẩn trương tổ chức nghiệm thu mô hình',
    done: 'Đã nghiệm thu mô hình',
    late: 'Việc nghiệm thu còn chậm đối với mô hình',
  },
  {
    order: 'Thẩm định kinh phí dự án',
    again: 'Tiếp tục thẩm định kinh phí dự án',
    done: 'Hoàn thành thẩm định kinh phí dự án',
    late: 'Chưa thẩm định xong kinh phí dự án',
  },
  {
    order: 'Mở lớp tập huấn về',
    again: 'Tiếp tục mở lớp tập huấn về',
    done: 'Đã mở lớp tập huấn về',
    late: 'Chưa mở được lớp tập huấn về',
  },
  {
    order: 'Khảo sát nhu cầu ứng dụng',
    again: 'Đẩy nhanh tiến độ khảo sát nhu cầu ứng dụng',
    done: 'Đã khảo sát nhu cầu ứng dụng',
    late: 'Việc khảo sát còn chậm đối với',
  },
];

interface Agency {
  id: string;
  place: string;
}

const pick = <T>(random: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const agenciesFor = (directives: number): number => Math.max(2, Math.min(34, Math.round(directives / 1500)));
const perNotice = 40;

class Generator {
  readonly links: PlantedLink[] = [];
  readonly works = new Map<string, string>();
  private readonly byKey = new Map<
    string,
    { notice: CorpusNotice; directives: CorpusDirective[]; outcomes: CorpusOutcome[] }
  >();

  constructor(private readonly random: () => number) {}

  notice(agency: Agency, month: number): void {
    const knownOn = addDays(addMonths('2020-01-01', month), 4);
    const key = `${agency.id}-${knownOn}`;
    const [directives, outcomes]: [CorpusDirective[], CorpusOutcome[]] = [[], []];
    const base = { key, agency: agency.id, place: agency.place, knownOn, reviewed: null };
    this.byKey.set(key, { notice: { ...base, directives, outcomes, plans: [] }, directives, outcomes });
  }

  order(key: string, text: string, family: string, work?: string): string | null {
    const at = this.byKey.get(key);
    if (!at) return null;
    const id = `1/${at.directives.length + 1}`;
    at.directives.push({ id, text, families: [family], scope: 'department', due: null });
    if (work) this.works.set(`${key}#${id}`, work);
    return `${key}#${id}`;
  }

  /** One piece of work in one agency: ordered, perhaps again, and reported in most cases. */
  work(name: string, keys: readonly string[], from: number): void {
    const { random } = this;
    const stage = pick(random, stages);
    const family = pick(random, families);
    const subject = `${pick(random, crops)} ${pick(random, methods)} tại xã ${pick(random, onsets)} ${pick(random, codas)}, huyện ${pick(random, onsets)} ${pick(random, codas)}`;
    const first = this.order(keys[from] ?? '', `${stage.order} ${subject}.`, family, name);
    const next = 1 + Math.floor(random() * 3);
    const second =
      random() < 0.5 ? this.order(keys[from + next] ?? '', `${stage.again} ${subject}.`, family, name) : null;
    if (first && second) this.links.push({ directive: first, evidence: second.replace('#', '#directive#') });
    const report = this.byKey.get(keys[from + next + 1] ?? '');
    if (!report || random() < 0.3) return;
    const late = random() < 0.3;
    report.outcomes.push({
      text: `${late ? stage.late : stage.done} ${subject}`,
      status: late ? 'not-completed' : 'completed',
      families: random() < 0.5 ? [family] : [],
      paragraph: -report.outcomes.length - 1,
    });
    const evidence = `${report.notice.key}#outcome#${report.outcomes.length - 1}`;
    for (const directive of [first, second]) if (directive) this.links.push({ directive, evidence });
  }

  fill(key: string): void {
    const at = this.byKey.get(key);
    while (at && at.directives.length < perNotice) {
      this.order(key, `${pick(this.random, routine)}, tháng ${key.slice(-5, -3)}.`, pick(this.random, families));
    }
  }

  notices(): CorpusNotice[] {
    return [...this.byKey.values()].map(({ notice }) => notice);
  }
}

/**
 * Makes a corpus with planted links and themes.
 *
 * @param size about how many directives
 * @example generateCorpus(1000).links.length
 */
export function generateCorpus(size: number, seed = 1): GeneratedCorpus {
  const random = randomOf(seed);
  const generator = new Generator(random);
  const count = agenciesFor(size);
  const months = Math.max(4, Math.round(size / perNotice / count));
  for (let a = 0; a < count; a++) {
    const agency = { id: `agency-${a}`, place: `${onsets[a % 20] ?? ''} ${codas[(a * 7) % 20] ?? ''}` };
    for (let month = 0; month < months; month++) generator.notice(agency, month);
    const keys = Array.from(
      { length: months },
      (_, month) => `${agency.id}-${addDays(addMonths('2020-01-01', month), 4)}`,
    );
    const perMonth = Math.round(perNotice / 4);
    for (let i = 0; i < months * perMonth; i++)
      generator.work(`${agency.id}-work-${i}`, keys, Math.floor(random() * months));
    for (const key of keys) generator.fill(key);
  }
  return { notices: generator.notices(), links: generator.links, works: generator.works };
}
