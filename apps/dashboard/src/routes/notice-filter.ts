import type { FilterState } from '@giao-ban/directive-web';
import type { NoticeFilter } from '@giao-ban/notice-web';

/**
 * The part of the filter that can be asked of notices: place, days and words. The as-of day cuts the period: what became
 * known later was not known then.
 *
 * @example
 * toNoticeFilter({ ...emptyFilter, provinces: ['51'] }); // { province: { in: ['51'] } }
 */
export function toNoticeFilter({ provinces, from, to, asOf, text, units }: FilterState): NoticeFilter {
  const last = to && asOf ? (to < asOf ? to : asOf) : (to ?? asOf);
  return {
    ...(provinces.length > 0 && { province: { in: [...provinces] }, ...(units && { units: 'TODAY' }) }),
    ...((from || last) && { knownOn: { ...(from && { gte: from }), ...(last && { lte: last }) } }),
    ...(text && { text: { contains: text } }),
  };
}
