import { type Catalogue, formatCount, formatDay } from '@giao-ban/shared-ui';

const vi = {
  total: 'Tổng',
  notStated: 'Không nêu trong văn bản',
  noRows: 'Không có số liệu để vẽ',
  noRowsNext: 'Bỏ bớt điều kiện lọc hoặc chọn kỳ khác.',
  workload: {
    title: 'Khối lượng theo đơn vị',
    by: 'Xem theo',
    unit: 'Đơn vị',
    family: 'Nhóm chức năng',
    summary: (first: string, count: number, unknown: number) =>
      `Nhiều nhất: ${first}, ${formatCount(count, 'vi')} nhiệm vụ, trong đó ${formatCount(unknown, 'vi')} chưa có thông tin.`,
    note: 'Một nhiệm vụ giao cho nhiều đơn vị được tính ở từng đơn vị, nên tổng các dòng có thể lớn hơn tổng số nhiệm vụ.',
    label: 'Nhiệm vụ theo đơn vị và tình trạng',
    expand: (count: number) => `Hiện tất cả ${count} dòng`,
    collapse: 'Thu gọn',
  },
  heat: {
    title: 'Lĩnh vực × tỉnh',
    topic: 'Lĩnh vực',
    summary: (topic: string, count: number) => `Lĩnh vực được giao nhiều nhất: ${topic} (${formatCount(count, 'vi')}).`,
    note: 'Một nhiệm vụ có thể thuộc nhiều lĩnh vực.',
    expand: (count: number) => `Hiện cả ${count} lĩnh vực`,
    collapse: 'Thu gọn',
  },
  trend: {
    title: 'Diễn biến theo thời gian',
    titleToday: 'Diễn biến theo thời gian, theo tổ chức hiện nay',
    by: 'Chia theo',
    month: 'Tháng',
    quarter: 'Quý',
    period: 'Kỳ',
    summary: (peak: string, count: number, last: string, lastCount: number) =>
      `Nhiều nhất: ${peak} (${formatCount(count, 'vi')}); kỳ gần nhất ${last}: ${formatCount(lastCount, 'vi')}.`,
    silent: (count: number) => ` ${formatCount(count, 'vi')} kỳ không có thông báo.`,
    label: 'Nhiệm vụ theo thời gian và tình trạng',
  },
  reorganised: {
    continuous: (marks: string) =>
      ` Có sắp xếp tổ chức trong kỳ (${marks}); số liệu liền mạch vì trước và sau mốc đều tính theo tổ chức hiện nay.`,
    asIssued: (marks: string) =>
      ` Có sắp xếp tổ chức trong kỳ (${marks}); số liệu theo tên gọi lúc ban hành, nên đơn vị trước và sau mốc có thể khác nhau.`,
  },
  themes: {
    title: 'Nội dung lặp lại',
    note: 'Việc được giao nhiều lần, theo lời văn của các thông báo.',
    all: 'Xem tất cả',
    seen: (first: string, last: string) => `${formatDay(first)} – ${formatDay(last)}`,
    times: 'lần giao',
    trend: { GROWING: 'đang tăng', STEADY: 'đều', FADING: 'đang giảm', NEW: 'mới' },
    none: 'Chưa thấy nội dung nào lặp lại',
    noneNext: 'Nội dung lặp lại hiện ra khi có từ hai thông báo trở lên.',
  },
  coverage: {
    title: 'Độ phủ dữ liệu',
    note: 'Số tháng có thông báo trong khoảng thời gian của dữ liệu.',
    months: (covered: number, all: number) => `${covered}/${all} tháng có thông báo`,
    missing: (months: string) => `Thiếu ${months}`,
    year: (year: string, months: string) => `năm ${year}: tháng ${months}`,
    complete: 'Đủ các tháng',
  },
};

const en: typeof vi = {
  total: 'Total',
  notStated: 'Not stated in the notice',
  noRows: 'Nothing to draw',
  noRowsNext: 'Remove a filter or choose another period.',
  workload: {
    title: 'Workload by unit',
    by: 'Show by',
    unit: 'Unit',
    family: 'Function',
    summary: (first, count, unknown) =>
      `Most: ${first}, ${formatCount(count, 'en')} directives, of which ${formatCount(unknown, 'en')} without information.`,
    note: 'A directive given to several units counts for each of them, so the rows may add up to more than the total.',
    label: 'Directives by unit and status',
    expand: (count) => `Show all ${count} rows`,
    collapse: 'Show fewer',
  },
  heat: {
    title: 'Topic × province',
    topic: 'Topic',
    summary: (topic, count) => `Most frequent topic: ${topic} (${formatCount(count, 'en')}).`,
    note: 'A directive may have several topics.',
    expand: (count) => `Show all ${count} topics`,
    collapse: 'Show fewer',
  },
  trend: {
    title: 'Over time',
    titleToday: 'Over time, by the organisation of today',
    by: 'By',
    month: 'Month',
    quarter: 'Quarter',
    period: 'Period',
    summary: (peak, count, last, lastCount) =>
      `Most: ${peak} (${formatCount(count, 'en')}); latest ${last}: ${formatCount(lastCount, 'en')}.`,
    silent: (count) => ` ${formatCount(count, 'en')} periods without a notice.`,
    label: 'Directives over time by status',
  },
  reorganised: {
    continuous: (marks) =>
      ` Reorganised within the period (${marks}); figures go on without a break, before and after by the organisation of today.`,
    asIssued: (marks) =>
      ` Reorganised within the period (${marks}); figures are as issued, so units before and after may differ.`,
  },
  themes: {
    title: 'Recurring themes',
    note: 'Work that is ordered again and again, by the words of the notices.',
    all: 'Show all',
    seen: (first, last) => `${formatDay(first)} – ${formatDay(last)}`,
    times: 'orders',
    trend: { GROWING: 'growing', STEADY: 'steady', FADING: 'fading', NEW: 'new' },
    none: 'Nothing recurs yet',
    noneNext: 'Themes appear once there are two notices or more.',
  },
  coverage: {
    title: 'Coverage',
    note: 'Months with a notice, out of the months that the data spans.',
    months: (covered, all) => `${covered}/${all} months with a notice`,
    missing: (months) => `Missing in ${months}`,
    year: (year, months) => `${year}: months ${months}`,
    complete: 'No month missing',
  },
};

/** Texts of the charts of the first screen. */
export const chartsMessages: Catalogue<typeof vi> = { vi, en };
