import { reorganisationMarks } from '@giao-ban/analytics-model';
import { NOT_STATED, useFilter } from '@giao-ban/directive-web';
import type { ChartMark } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { formatDay, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { chartsMessages } from '../charts.messages';
import { reorganisationsQuery } from './reorganisations.query';

/** The marks of a chart over time, and the same in a sentence for its summary; no words where there are none. */
export interface ReorganisationMarks {
  marks: ChartMark[];
  told: string;
}

/**
 * The reorganisations that fall among the periods of a chart, for the provinces of the filter. The sentence says whether
 * the figures go on over them: as of today they do, as issued other units follow.
 *
 * @example
 * const marksOf = useReorganisationMarks();
 * const { marks, told } = marksOf(trend.categories.flatMap(({ key }) => key ?? []));
 */
export function useReorganisationMarks(): (codes: readonly string[]) => ReorganisationMarks {
  const { language } = useLanguage();
  const words = useMessages(chartsMessages).reorganised;
  const { provinces, units } = useFilter().state;
  const stated = provinces.filter((code) => code !== NOT_STATED);
  const answer = useApiQuery(reorganisationsQuery, { provinces: stated.length > 0 ? stated : null });
  const events = (answer.data?.reorganisations ?? []).map(({ effectiveOn, short, shortEn }) => ({
    effectiveOn,
    label: language === 'vi' ? short : shortEn,
  }));
  return (codes) => {
    const marks = reorganisationMarks(codes, events).map(({ day, label, ...where }) => ({
      ...where,
      short: formatDay(day),
      label: `${formatDay(day)}: ${label}`,
    }));
    if (marks.length === 0) return { marks, told: '' };
    const list = marks.map(({ label }) => label).join('; ');
    return { marks, told: units === 'today' ? words.continuous(list) : words.asIssued(list) };
  };
}
