import { type Catalogue, formatChange, formatCount, formatRate } from '@giao-ban/shared-ui';

const vi = {
  title: 'Tổng quan',
  asOf: (day: string) => `Số liệu đã biết đến hết ngày ${day}`,
  totals: 'Tình trạng thực hiện',
  totalsNote: 'Các ô cộng lại bằng tổng số; mỗi nhiệm vụ nằm ở đúng một ô.',
  total: 'Tổng số nhiệm vụ',
  share: (rate: number) => formatRate(rate, 'vi'),
  change: (now: number, before: number) =>
    `${formatChange(now - before, 'vi')} so với kỳ trước (${formatCount(before, 'vi')})`,
  ofWhich: (label: string) => `Trong đó ${label.toLowerCase()}:`,
  bar: (parts: string) => `Tỷ trọng: ${parts}`,
  rates: 'Tỷ lệ',
  ratesNote: (unknown: string) =>
    `${unknown} nhiệm vụ chưa có thông tin: im lặng là phần lớn dữ liệu, nên mỗi tỷ lệ đi cùng tỷ lệ có thông tin.`,
  denominators: {
    completionRate: 'trên tổng số nhiệm vụ',
    completionRateDue: 'trên nhiệm vụ đã đến hạn',
    onTimeRate: 'trên nhiệm vụ hoàn thành có nêu hạn',
    reportedRate: 'trên tổng số nhiệm vụ',
  },
  reportedBeside: (rate: string) => `Có thông tin: ${rate}`,
  formula: (label: string) => `Cách tính ${label}`,
  noData: 'Chưa có nhiệm vụ nào',
  noDataNext: 'Tải thông báo kết luận lên ở mục Thông báo; nhiệm vụ sẽ được đọc và hiện ở đây.',
  toUpload: 'Mở mục Thông báo',
  noMatch: 'Không có nhiệm vụ nào khớp bộ lọc',
  noMatchNext: 'Bỏ bớt điều kiện hoặc mở rộng kỳ để xem thêm.',
  clearFilter: 'Bỏ tất cả điều kiện',
};

const en: typeof vi = {
  title: 'Overview',
  asOf: (day) => `What was known by the end of ${day}`,
  totals: 'Completion',
  totalsNote: 'The tiles add up to the total; each directive stands in exactly one.',
  total: 'All directives',
  share: (rate) => formatRate(rate, 'en'),
  change: (now, before) =>
    `${formatChange(now - before, 'en')} against the period before (${formatCount(before, 'en')})`,
  ofWhich: (label) => `Of which ${label.toLowerCase()}:`,
  bar: (parts) => `Shares: ${parts}`,
  rates: 'Rates',
  ratesNote: (unknown) =>
    `Of ${unknown} directives nothing is known: silence is most of the data, so each rate stands beside the reported rate.`,
  denominators: {
    completionRate: 'of all directives',
    completionRateDue: 'of directives that are due',
    onTimeRate: 'of completed directives with a deadline',
    reportedRate: 'of all directives',
  },
  reportedBeside: (rate) => `Reported: ${rate}`,
  formula: (label) => `How ${label} is computed`,
  noData: 'No directives yet',
  noDataNext: 'Upload conclusion notices under Notices; their directives will appear here.',
  toUpload: 'Open Notices',
  noMatch: 'No directive matches the filters',
  noMatchNext: 'Remove a filter or widen the period.',
  clearFilter: 'Remove all filters',
};

/** Texts of the first screen's figures. */
export const overviewMessages: Catalogue<typeof vi> = { vi, en };
