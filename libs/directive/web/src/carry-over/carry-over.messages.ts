import type { EnumOf } from '@giao-ban/shared-graphql';
import { type Catalogue, formatCount, formatDay } from '@giao-ban/shared-ui';

const sorts: Record<EnumOf<'CarryOverOrder'>, string> = {
  AGE: 'Lâu nhất trước',
  CARRIES: 'Nhắc lại nhiều nhất trước',
};

const vi = {
  title: 'Nhiệm vụ chuyển kỳ',
  note: 'Cùng một việc được giao rồi giao lại trong thông báo sau, tính từ lần giao đầu. Bộ lọc áp dụng cho lần giao gần nhất.',
  count: (count: number) => `${formatCount(count, 'vi')} nhiệm vụ chuyển kỳ`,
  sort: 'Sắp xếp nhiệm vụ chuyển kỳ',
  sorts,
  days: (days: number) => `${formatCount(days, 'vi')} ngày`,
  carries: (times: number) => `giao lại ${formatCount(times, 'vi')} lần`,
  span: (first: string, last: string) => `${formatDay(first)} – ${formatDay(last)}`,
  closed: 'đã khép lại',
  none: 'Không có nhiệm vụ nào được giao lại',
  noneNext:
    'Nhiệm vụ chuyển kỳ hiện ra khi một thông báo sau giao lại cùng một việc. Nếu đang lọc, hãy bỏ bớt điều kiện.',
  more: (shown: number, all: number) => `Xem thêm (đang hiện ${formatCount(shown, 'vi')}/${formatCount(all, 'vi')})`,
  back: 'Về nội dung lặp lại',
  chain: 'Các lần giao, đặt cạnh nhau',
  chainNote: 'Từ lần giao đầu. Chữ gạch ngang đã bỏ đi, chữ gạch chân là mới so với lần giao ngay trước.',
  chainShown: (times: number, first: string, last: string) =>
    `Giao ${formatCount(times, 'vi')} lần, từ ${formatDay(first)} đến ${formatDay(last)}`,
  single: 'Việc này mới được giao một lần',
  singleNext: 'Đến ngày đang xem chưa có thông báo nào giao lại. Mở trang nhiệm vụ để xem nội dung.',
  open: 'Mở trang nhiệm vụ',
  marks: 'Đánh dấu khác biệt',
  later: (days: number) => `sau ${formatCount(days, 'vi')} ngày`,
};

const en: typeof vi = {
  title: 'Carried-over work',
  note: 'The same work, ordered and ordered again in a later notice, by the time since its first order. The filters apply to the latest order.',
  count: (count) => `${formatCount(count, 'en')} pieces of carried-over work`,
  sort: 'Sort carried-over work',
  sorts: { AGE: 'Oldest first', CARRIES: 'Most often repeated first' },
  days: (days) => `${formatCount(days, 'en')} days`,
  carries: (times) => `ordered again ${formatCount(times, 'en')} times`,
  span: (first, last) => `${formatDay(first)} – ${formatDay(last)}`,
  closed: 'closed',
  none: 'Nothing was ordered again',
  noneNext: 'Carried-over work appears once a later notice orders the same work again. If filters are on, remove some.',
  more: (shown, all) => `Show more (${formatCount(shown, 'en')} of ${formatCount(all, 'en')} shown)`,
  back: 'To recurring themes',
  chain: 'Each time it was ordered, side by side',
  chainNote:
    'From the first order on. Struck words were dropped, underlined ones are new against the order just before.',
  chainShown: (times, first, last) =>
    `Ordered ${formatCount(times, 'en')} times, from ${formatDay(first)} to ${formatDay(last)}`,
  single: 'This work was ordered once',
  singleNext: 'No notice known on the day orders it again. Open the directive to read it.',
  open: 'Open the directive',
  marks: 'Mark differences',
  later: (days) => `after ${formatCount(days, 'en')} days`,
};

/** Texts of work that is ordered again and again. */
export const carryOverMessages: Catalogue<typeof vi> = { vi, en };
