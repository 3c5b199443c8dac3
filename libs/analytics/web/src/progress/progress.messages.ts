import type { EnumOf } from '@giao-ban/shared-graphql';
import { type Catalogue, formatCount, formatDay } from '@giao-ban/shared-ui';

const bands: Record<EnumOf<'AgeingBand'>, string> = {
  UP_TO_30: 'Đến 30 ngày',
  FROM_31_TO_60: '31–60 ngày',
  FROM_61_TO_120: '61–120 ngày',
  OVER_120: 'Trên 120 ngày',
};

const vi = {
  title: 'Tiến độ',
  total: 'Tổng',
  by: 'Chia theo',
  month: 'Tháng',
  quarter: 'Quý',
  period: 'Cuối kỳ',
  noPoints: 'Không có số liệu để vẽ',
  noPointsNext: 'Bỏ bớt điều kiện lọc hoặc chọn kỳ khác.',
  completion: {
    title: 'Tình trạng qua thời gian',
    label: 'Nhiệm vụ theo tình trạng, cuối mỗi kỳ',
    note: 'Mỗi cột là số liệu như đã biết vào cuối kỳ đó: chỉ tính thông báo và minh chứng có đến ngày ấy. Bấm vào một cột để xem mọi trang tính đến ngày ấy.',
    summary: (day: string, completed: string, unknown: string, all: string) =>
      `Đến ${formatDay(day)}: ${completed} trên ${all} nhiệm vụ đã hoàn thành, ${unknown} chưa có thông tin.`,
  },
  rates: {
    title: 'Tỷ lệ qua thời gian',
    label: 'Bốn tỷ lệ, cuối mỗi kỳ',
    completed: 'Đã hoàn thành',
    summary: (day: string, told: string) => `Đến ${formatDay(day)}: ${told}.`,
    legend: (label: string, denominator: string) => `${label} (${denominator})`,
  },
  ageing: {
    title: 'Tuổi quá hạn',
    label: 'Nhiệm vụ quá hạn theo số ngày',
    corner: 'Quá hạn',
    bands,
    note: 'Chỉ tính nhiệm vụ có nêu thời hạn. “Chưa có thông tin” không có nghĩa là chưa làm: chưa văn bản nào nói đến.',
    summary: (overdue: number, silent: number, oldest: number) =>
      `${formatCount(overdue, 'vi')} nhiệm vụ được báo là chưa xong khi đã quá hạn; ${formatCount(silent, 'vi')} nhiệm vụ quá hạn mà chưa có thông tin. Trên 120 ngày: ${formatCount(oldest, 'vi')}.`,
    none: 'Không có nhiệm vụ nào quá hạn nêu trong văn bản',
    noneNext: 'Phần lớn nhiệm vụ không nêu thời hạn nên không bao giờ bị tính là quá hạn.',
    part: (band: string, state: string) => `${state}, quá hạn ${band.toLowerCase()}`,
  },
  calendar: {
    title: 'Lịch thời hạn',
    label: (month: string) => `Thời hạn trong tháng ${month}`,
    before: 'Tháng trước',
    after: 'Tháng sau',
    corner: 'Thời hạn',
    summary: (month: string, count: number, days: number) =>
      `Tháng ${month}: ${formatCount(count, 'vi')} nhiệm vụ đến hạn, vào ${formatCount(days, 'vi')} ngày.`,
    none: 'Không có nhiệm vụ nào nêu thời hạn trong tháng này',
    noneNext: 'Phần lớn nhiệm vụ không nêu thời hạn. Chuyển đến tháng gần nhất có thời hạn.',
    noneAtAll: 'Không nhiệm vụ nào đang xem nêu thời hạn. Bỏ bớt điều kiện lọc để xem thêm.',
    goTo: (month: string) => `Đến tháng ${month}`,
    day: (day: string, count: number, parts: string) =>
      count === 0 ? formatDay(day) : `${formatDay(day)}: ${formatCount(count, 'vi')} nhiệm vụ đến hạn (${parts})`,
    weekdays: [
      { short: 'T2', long: 'Thứ hai' },
      { short: 'T3', long: 'Thứ ba' },
      { short: 'T4', long: 'Thứ tư' },
      { short: 'T5', long: 'Thứ năm' },
      { short: 'T6', long: 'Thứ sáu' },
      { short: 'T7', long: 'Thứ bảy' },
      { short: 'CN', long: 'Chủ nhật' },
    ],
  },
  silent: {
    note: 'Đã qua thời hạn nêu trong văn bản, chưa thông báo hay báo cáo nào nói đến; hạn lâu nhất đứng trước. Cập nhật tình trạng ở trang của từng nhiệm vụ.',
    none: 'Không có nhiệm vụ nào quá hạn mà chưa có thông tin',
    noneNext: 'Mọi nhiệm vụ đã quá hạn đều có minh chứng.',
    all: (count: number) => `Xem cả ${formatCount(count, 'vi')} nhiệm vụ`,
  },
};

const en: typeof vi = {
  title: 'Progress',
  total: 'Total',
  by: 'By',
  month: 'Month',
  quarter: 'Quarter',
  period: 'End of',
  noPoints: 'Nothing to draw',
  noPointsNext: 'Remove a filter or choose another period.',
  completion: {
    title: 'Completion over time',
    label: 'Directives by status at the end of each period',
    note: 'Each column is what was known at the end of its period: only notices and evidence dated up to that day count. Click a column to see every page as of that day.',
    summary: (day, completed, unknown, all) =>
      `By ${formatDay(day)}: ${completed} of ${all} directives completed, ${unknown} without information.`,
  },
  rates: {
    title: 'Rates over time',
    label: 'Four rates at the end of each period',
    completed: 'Completed',
    summary: (day, told) => `By ${formatDay(day)}: ${told}.`,
    legend: (label, denominator) => `${label} (${denominator})`,
  },
  ageing: {
    title: 'How long overdue',
    label: 'Overdue directives by number of days',
    corner: 'Overdue',
    bands: {
      UP_TO_30: 'Up to 30 days',
      FROM_31_TO_60: '31–60 days',
      FROM_61_TO_120: '61–120 days',
      OVER_120: 'Over 120 days',
    },
    note: 'Only directives with a stated deadline. “No information” does not mean not done: no document mentions it.',
    summary: (overdue, silent, oldest) =>
      `${formatCount(overdue, 'en')} directives are reported unfinished past their deadline; of ${formatCount(silent, 'en')} past theirs nothing is known. Over 120 days: ${formatCount(oldest, 'en')}.`,
    none: 'Nothing is past a stated deadline',
    noneNext: 'Most directives state no deadline and are never overdue.',
    part: (band, state) => `${state}, ${band.toLowerCase()} overdue`,
  },
  calendar: {
    title: 'Calendar of deadlines',
    label: (month) => `Deadlines in ${month}`,
    before: 'Month before',
    after: 'Month after',
    corner: 'Deadline',
    summary: (month, count, days) =>
      `${month}: ${formatCount(count, 'en')} directives due, on ${formatCount(days, 'en')} days.`,
    none: 'No deadline is stated in this month',
    noneNext: 'Most directives state none. Go to the nearest month that has one.',
    noneAtAll: 'No directive shown states a deadline. Remove a filter to see more.',
    goTo: (month) => `Go to ${month}`,
    day: (day, count, parts) =>
      count === 0 ? formatDay(day) : `${formatDay(day)}: ${formatCount(count, 'en')} directives due (${parts})`,
    weekdays: [
      { short: 'Mon', long: 'Monday' },
      { short: 'Tue', long: 'Tuesday' },
      { short: 'Wed', long: 'Wednesday' },
      { short: 'Thu', long: 'Thursday' },
      { short: 'Fri', long: 'Friday' },
      { short: 'Sat', long: 'Saturday' },
      { short: 'Sun', long: 'Sunday' },
    ],
  },
  silent: {
    note: 'Past the deadline that the notice states, and no later document mentions it; the oldest first. Report the status on the page of each directive.',
    none: 'Nothing is past its deadline without information',
    noneNext: 'Everything past its deadline has evidence.',
    all: (count) => `Show all ${formatCount(count, 'en')} directives`,
  },
};

/** Texts of the progress page. */
export const progressMessages: Catalogue<typeof vi> = { vi, en };
