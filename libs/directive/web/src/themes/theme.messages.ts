import type { EnumOf } from '@giao-ban/shared-graphql';
import { type Catalogue, formatCount, formatDay } from '@giao-ban/shared-ui';

const trends: Record<EnumOf<'ThemeTrend'>, string> = {
  GROWING: 'Đang tăng',
  STEADY: 'Đều',
  FADING: 'Đang giảm',
  NEW: 'Mới',
};

const vi = {
  title: 'Nội dung lặp lại',
  note: 'Những việc được giao từ hai lần trở lên, gom theo lời văn của các thông báo. Danh sách lọc theo tỉnh, lĩnh vực và từ khóa.',
  bands: 'Nội dung lặp lại theo tháng',
  bandsLabel: (first: string, last: string) => `Số lần giao theo tháng, từ ${first} đến ${last}`,
  bandsSummary: (counts: { all: number; isNew: number; growing: number }) =>
    `${formatCount(counts.all, 'vi')} nội dung lặp lại: ${formatCount(counts.isNew, 'vi')} mới xuất hiện, ${formatCount(counts.growing, 'vi')} đang tăng.`,
  corner: 'Nội dung',
  total: 'Tổng',
  pinned: 'Đã ghim',
  showAll: (count: number) => `Hiện cả ${formatCount(count, 'vi')} nội dung`,
  fewer: 'Thu gọn',
  sort: 'Sắp xếp',
  sorts: {
    MEMBERS: 'Nhiều lần giao nhất',
    LAST_SEEN: 'Nhắc đến gần đây nhất',
    FIRST_SEEN: 'Mới xuất hiện trước',
    GROWTH: 'Tăng nhanh nhất',
  },
  orders: (count: number) => `${formatCount(count, 'vi')} lần giao`,
  notices: (count: number) => `trong ${formatCount(count, 'vi')} thông báo`,
  seen: (first: string, last: string) => `${formatDay(first)} – ${formatDay(last)}`,
  trends,
  spark: (label: string) => `Số lần giao theo tháng: ${label}`,
  none: 'Chưa thấy nội dung nào lặp lại',
  noneNext: 'Nội dung lặp lại hiện ra khi có từ hai thông báo trở lên. Nếu đang lọc, hãy bỏ bớt điều kiện.',
  back: 'Về danh sách nội dung lặp lại',
  list: 'Mở thành danh sách nhiệm vụ',
  facts: 'Tóm tắt',
  firstSeen: 'Lần đầu',
  lastSeen: 'Gần nhất',
  provinces: 'Tỉnh',
  trend: 'Xu hướng',
  members: 'Các lần giao, đặt cạnh nhau',
  unnumbered: 'Không số',
  byMonth: 'Theo tháng',
};

const en: typeof vi = {
  title: 'Recurring themes',
  note: 'Work that was ordered twice or more, grouped by the words of the notices. The list follows province, topic and search words.',
  bands: 'Recurring themes by month',
  bandsLabel: (first, last) => `Orders by month, from ${first} to ${last}`,
  bandsSummary: (counts) =>
    `${formatCount(counts.all, 'en')} recurring themes: ${formatCount(counts.isNew, 'en')} new, ${formatCount(counts.growing, 'en')} growing.`,
  corner: 'Theme',
  total: 'Total',
  pinned: 'Pinned',
  showAll: (count) => `Show all ${formatCount(count, 'en')} themes`,
  fewer: 'Show fewer',
  sort: 'Sort',
  sorts: { MEMBERS: 'Most orders', LAST_SEEN: 'Most recent', FIRST_SEEN: 'Newest first', GROWTH: 'Growing fastest' },
  orders: (count) => `${formatCount(count, 'en')} orders`,
  notices: (count) => `in ${formatCount(count, 'en')} notices`,
  seen: (first, last) => `${formatDay(first)} – ${formatDay(last)}`,
  trends: { GROWING: 'Growing', STEADY: 'Steady', FADING: 'Fading', NEW: 'New' },
  spark: (label) => `Orders by month: ${label}`,
  none: 'Nothing recurs yet',
  noneNext: 'Themes appear once there are two notices or more. If filters are on, remove some.',
  back: 'To the list of themes',
  list: 'Open as a list of directives',
  facts: 'Summary',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  provinces: 'Provinces',
  trend: 'Trend',
  members: 'Each time it was ordered, side by side',
  unnumbered: 'No number',
  byMonth: 'By month',
};

/** Texts of the recurring themes. */
export const themeMessages: Catalogue<typeof vi> = { vi, en };
