/** A small generator of random numbers, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string): string[] => words.split(';').map((word) => word.trim());
const units = list(
  'Văn phòng Sở; Thanh tra Sở; Phòng Quản lý khoa học; Phòng Quản lý công nghệ và đổi mới sáng tạo; Phòng Kế hoạch - Tài chính; Chi cục Tiêu chuẩn Đo lường Chất lượng; Trung tâm Ứng dụng tiến bộ khoa học và công nghệ; Phòng Bưu chính viễn thông',
);
const verbs = list(
  'rà soát; hoàn thiện; tham mưu ban hành; tổng hợp; tổ chức nghiệm thu; thẩm định; khảo sát; đôn đốc; xây dựng; kiểm tra; hướng dẫn; công bố; trình UBND tỉnh phê duyệt; tiếp tục theo dõi; khẩn trương triển khai',
);
const objects = list(
  'kế hoạch kiểm định phương tiện đo; hồ sơ đề tài chế biến nông sản; danh mục thủ tục hành chính; dự toán kinh phí sự nghiệp khoa học; mô hình nuôi cấy mô; đề án chuyển đổi số; quy chế chi tiêu nội bộ; lớp tập huấn về sở hữu trí tuệ; cơ sở dữ liệu chuyên gia; nhãn hiệu chứng nhận của huyện; hệ thống truy xuất nguồn gốc; quy chuẩn an toàn bức xạ; báo cáo giải ngân vốn đầu tư công; gian hàng tại ngày hội khởi nghiệp; phương án sắp xếp tổ chức bộ máy',
);
const places = list(
  'tại các xã miền núi; trên địa bàn tỉnh; cho doanh nghiệp nhỏ và vừa; ở vùng ven biển; theo góp ý của hội đồng; cho cán bộ cấp xã; của nhiệm vụ cấp tỉnh; trong khu công nghiệp',
);
const deadlines = list(
  'trước ngày D/M/2024; hoàn thành trong tháng M; trong quý III/2024; chậm nhất ngày D tháng M năm 2024; trong tuần này; xong trước D/M',
);
const papers = list(
  'Quyết định số N/QĐ-UBND ngày D/M/2023 của UBND tỉnh; Kế hoạch số N/KH-SKHCN ngày D/M/2024; Công văn số N/UBND-KGVX ngày D/M/2024; Nghị quyết số N-NQ/TW; Thông tư số N/2023/TT-BKHCN',
);
const outcomes = list(
  'đã nghiệm thu N nhiệm vụ, đạt D/M mẫu thử; đang tổ chức N lớp tập huấn cho D học viên; chưa giải ngân hết N triệu đồng; hoàn thành kiểm định N phương tiện đo; đã cấp N giấy phép',
);

/** Makes phrases and notices, all different and all the same for the same seed. */
export class NoticeMaker {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomOf(seed);
  }

  pick(words: readonly string[]): string {
    return words[Math.floor(this.random() * words.length)] ?? '';
  }

  /** Fills `D`, `M` and `N` in with a day, a month and a number. */
  private filled(pattern: string): string {
    const number = (most: number) => String(1 + Math.floor(this.random() * most));
    return pattern.replace(/(?<!\p{L})[DMN](?!\p{L})/gu, (sign) => number(sign === 'D' ? 28 : sign === 'M' ? 12 : 900));
  }

  unit = () => this.pick(units);
  deadline = () => this.filled(this.pick(deadlines));
  paper = () => this.filled(this.pick(papers));
  outcome = () => this.filled(this.pick(outcomes));
  work = () => `${this.pick(verbs)} ${this.pick(objects)} ${this.pick(places)}`;

  /** `Rà soát ... theo Quyết định số 43/QĐ-UBND ...; phối hợp với Văn phòng Sở ..., hoàn thành trong tháng 5.` */
  order(): string {
    const parts = [this.work()];
    if (this.random() < 0.5) parts.push(`${this.work()} để phục vụ công tác quản lý`);
    if (this.random() < 0.25) parts.push(`thực hiện theo ${this.paper()}`);
    if (this.random() < 0.2) parts.push(`chủ trì, phối hợp với ${this.unit()}, ${this.unit()} ${this.work()}`);
    if (this.random() < 0.1) parts.push(this.deadline());
    const text = parts.join('; ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  head(number: number): string {
    return [
      'UBND TỈNH QUẢNG NGÃI',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      `Số: ${number}/TB-SKHCN`,
      'Quảng Ngãi, ngày 06 tháng 5 năm 2024',
      'THÔNG BÁO',
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 5 năm 2024',
      'Ngày 03/5/2024, đồng chí Trần Văn Minh, Giám đốc Sở chủ trì họp giao ban. Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận như sau:',
    ].join('\n');
  }

  /** A whole notice of about so many characters: assessment, orders under their units, signature. */
  notice(number: number, size: number): string {
    const lines = [this.head(number), 'I. Đánh giá kết quả tháng 4'];
    for (let i = 0; i < 4; i++) lines.push(`- ${this.unit()} ${this.outcome()}; ${this.outcome()}.`);
    lines.push('II. Nhiệm vụ tháng 5');
    let length = lines.join('\n').length;
    for (let unit = 1; length < size; unit++) {
      const block = [`${unit}. Đối với ${this.unit()}`, ...Array.from({ length: 6 }, () => `- ${this.order()}`)];
      lines.push(...block);
      length += block.join('\n').length + 1;
    }
    lines.push('Nơi nhận:\n- Lưu: VT.', 'GIÁM ĐỐC', 'Trần Văn Minh');
    return lines.join('\n');
  }
}
