import { noticeValues, topicValues } from '@giao-ban/notice-api';
import { usesOf, type ValueUse } from '@giao-ban/shared-nest';
import { agencyValues, departmentValues, familyValues, provinceValues } from '@giao-ban/unit-api';
import type { DirectiveFilter } from './directive-filter.input';
import { legalDocumentValues, themeValues } from './directive-values';

const kinds = {
  province: provinceValues,
  agency: agencyValues,
  department: departmentValues,
  family: familyValues,
  topic: topicValues,
  theme: themeValues,
  legalDocument: legalDocumentValues,
  notice: noticeValues,
} as const;

/**
 * Every code and id that a filter names, for `checkValues`.
 *
 * @example await checkValues(source, filterValues(filter))
 */
export function filterValues(filter: DirectiveFilter, at = 'filter'): ValueUse[] {
  const own = (
    ['province', 'agency', 'department', 'family', 'topic', 'theme', 'legalDocument', 'notice'] as const
  ).flatMap((field) => usesOf(kinds[field], filter[field], `${at}.${field}`));
  return [
    ...own,
    ...(filter.and ?? []).flatMap((one, index) => filterValues(one, `${at}.and.${index}`)),
    ...(filter.or ?? []).flatMap((one, index) => filterValues(one, `${at}.or.${index}`)),
    ...(filter.not ? filterValues(filter.not, `${at}.not`) : []),
  ];
}
