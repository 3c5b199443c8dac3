import { Sparkline } from '@giao-ban/shared-charts';
import { formatMonth, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { ThemeDetail } from '../api/themes.query';
import { monthsBetween } from '../period/period';
import { themeMessages } from './theme.messages';

/** How often a theme was ordered, month by month, silent months included. */
export function ThemeMonths({ theme }: { theme: Pick<ThemeDetail, 'label' | 'months'> }) {
  const words = useMessages(themeMessages);
  const { language } = useLanguage();
  const counts = new Map(theme.months.map(({ month, directives }) => [month, directives]));
  const codes = [...counts.keys()].sort();
  const points = monthsBetween(codes[0], codes.at(-1)).map((month) => ({
    key: month,
    label: formatMonth(month, language),
    value: counts.get(month) ?? 0,
  }));
  const told = points.filter(({ value }) => value > 0).map(({ label, value }) => `${label}: ${value}`);
  return <Sparkline points={points} label={`${words.spark(theme.label)}. ${told.join(', ')}`} />;
}
