import { addMonths } from '@giao-ban/shared-kernel';
import type { ThemePoint, ThemeTrend } from '../types/theme.type';

/** First and last day of all notices that were known on the day asked. */
export interface NoticeSpan {
  first: string;
  last: string;
}

/** First months of the two half years that are compared, and of what lies before. */
export interface TrendWindows {
  /** First month of the six that end with the month of the latest notice. */
  recent: string;
  /** First month of the six before. */
  earlier: string;
}

/**
 * The two half years that a trend compares. They end with the latest notice, not with the calendar: where nothing new
 * arrives, nothing has faded.
 *
 * @example trendWindows('2025-03-14') // { recent: '2024-10', earlier: '2024-04' }
 */
export function trendWindows(lastDay: string): TrendWindows {
  const month = `${lastDay.slice(0, 7)}-01`;
  return { recent: addMonths(month, -5).slice(0, 7), earlier: addMonths(month, -11).slice(0, 7) };
}

/**
 * How a theme develops: its last six months against the six before.
 *
 * @example themeTrend([{ month: '2025-02', directives: 3 }], { first: '2024-01-05', last: '2025-03-14' }) // 'NEW'
 */
export function themeTrend(months: readonly ThemePoint[], span: NoticeSpan): ThemeTrend {
  const { recent, earlier } = trendWindows(span.last);
  const sum = (from: string, before: string) =>
    months.reduce((total, { month, directives }) => total + (month >= from && month < before ? directives : 0), 0);
  const now = sum(recent, '9999');
  const then = sum(earlier, recent);
  const seenBefore = months.some(({ month }) => month < recent);
  if (!seenBefore && span.first.slice(0, 7) < recent) return 'NEW';
  if (now >= 2 && now >= 1.5 * then && seenBefore) return 'GROWING';
  if (now === 0 || then >= 1.5 * now) return 'FADING';
  return 'STEADY';
}
