import type { Band, ChartTableData } from '@giao-ban/shared-charts';
import { formatDay, formatMonth, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { To } from 'react-router';
import type { ThemeBand, ThemeBands } from '../api/theme-bands.query';
import { emptyFilter } from '../filter/filter-state';
import { filterLink, useFilter } from '../filter/use-filter';
import { periodRange } from '../period/period';
import { themeMessages } from './theme.messages';

/** The list behind a theme or one month of it: all its members, whatever else is narrowed, as known on the day. */
function useThemeLink(): (theme: string, month?: string) => To {
  const { asOf } = useFilter().state;
  return (theme, month) =>
    filterLink('/nhiem-vu', { ...emptyFilter, asOf, theme, ...(month !== undefined && periodRange(month)) });
}

/**
 * The months of a band and its sum, each with the list behind it.
 *
 * @example
 * const { cells, total } = useBandCells(months)(band);
 */
export function useBandCells(months: readonly string[]): (band: ThemeBand) => Pick<Band, 'cells' | 'total'> {
  const { language } = useLanguage();
  const linkTo = useThemeLink();
  return ({ theme, counts }) => ({
    cells: months.map((month, place) => ({
      count: counts[place] ?? 0,
      to: linkTo(theme.id, month),
      label: `${theme.label}, ${formatMonth(month, language)}`,
    })),
    total: { count: theme.memberCount, to: linkTo(theme.id), label: theme.label },
  });
}

/** The bands as a table to read and export. */
export function useBandTable({ months, bands }: ThemeBands): ChartTableData {
  const { language } = useLanguage();
  const words = useMessages(themeMessages);
  const cellsOf = useBandCells(months);
  return {
    caption: words.bands,
    columns: [
      words.corner,
      words.total,
      words.firstSeen,
      words.lastSeen,
      words.trend,
      ...months.map((month) => formatMonth(month, language)),
    ],
    rows: bands.map((band) => {
      const { theme } = band;
      const { cells, total } = cellsOf(band);
      const facts = [formatDay(theme.firstSeen), formatDay(theme.lastSeen), words.trends[theme.trend]];
      return { key: theme.id, cells: [theme.label, total, ...facts, ...cells] };
    }),
  };
}
