import type { VariablesOf } from '@giao-ban/shared-graphql';
import type { themeBandsQuery } from '../api/theme-bands.query';
import { type FilterState, NOT_STATED } from '../filter/filter-state';

type ThemeFilter = NonNullable<VariablesOf<typeof themeBandsQuery>['filter']>;

/**
 * The part of the filter that can be asked of themes: place, topic and words.
 *
 * @example
 * toThemeFilter({ ...emptyFilter, topics: ['metrology'] }); // { topic: { in: ['metrology'] } }
 */
export function toThemeFilter({ provinces, topics, text, units }: FilterState): ThemeFilter {
  const stated = (codes: readonly string[]) => codes.filter((code) => code !== NOT_STATED);
  return {
    ...(stated(provinces).length > 0 && { province: { in: stated(provinces) }, ...(units && { units: 'TODAY' }) }),
    ...(stated(topics).length > 0 && { topic: { in: stated(topics) } }),
    ...(text && { text: { contains: text } }),
  };
}
