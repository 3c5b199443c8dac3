import {
  booleanCondition,
  columnTests,
  dateCondition,
  recursiveCondition,
  type SqlParams,
  type StringFilter,
  stringCondition,
  unknownValue,
  usesOf,
  type ValueUse,
} from '@giao-ban/shared-nest';
import { agencyTests, agencyValues, provinceTests, provinceValues, type UnitView, viewOf } from '@giao-ban/unit-api';
import { textCondition } from '../text-condition';
import { NoticeKind } from '../types/notice-enums';
import type { NoticeFilter } from './notice-filter.input';

const kinds = new Map<string, string>(Object.entries(NoticeKind));

/** The condition of a filter over `giaoban.notice n`. @example noticeCondition({ kind: { eq: 'OTHER' } }, params) */
export function noticeCondition(filter: NoticeFilter, params: SqlParams): string {
  const view = viewOf(filter);
  return recursiveCondition(filter, 'filter', (one, at) => fields(one, view, params, at));
}

function fields(filter: NoticeFilter, view: UnitView, params: SqlParams, at: string): string[] {
  const { province, agency, kind, knownOn, illustrative, text } = filter;
  return [
    ...(province ? [stringCondition(province, provinceTests('n.agency_id', view), params, `${at}.province`)] : []),
    ...(agency ? [stringCondition(agency, agencyTests('n.agency_id', view), params, `${at}.agency`)] : []),
    ...(kind ? [stringCondition(stored(kind, `${at}.kind`), columnTests('n.kind'), params, `${at}.kind`)] : []),
    ...(knownOn ? [dateCondition(knownOn, 'n.known_on', params, `${at}.knownOn`)] : []),
    ...(illustrative ? [booleanCondition(illustrative, 'n.illustrative', `${at}.illustrative`)] : []),
    ...(text ? [textCondition(text, 'n.search_text', params, `${at}.text`)] : []),
  ];
}

/** From the names of the schema to the words of the store. */
function stored(filter: StringFilter, at: string): StringFilter {
  const word = (name: string, place: string): string => {
    const known = kinds.get(name);
    if (known === undefined) {
      throw unknownValue(
        'loại văn bản',
        name,
        `${at}.${place}`,
        [...kinds.keys()].map((value) => ({ value, label: value })),
      );
    }
    return known;
  };
  return {
    ...filter,
    ...(filter.eq ? { eq: word(filter.eq, 'eq') } : {}),
    ...(filter.ne ? { ne: word(filter.ne, 'ne') } : {}),
    ...(filter.in ? { in: filter.in.map((name, index) => word(name, `in.${index}`)) } : {}),
  };
}

/** Every code and id that a filter names. @example await checkValues(source, noticeFilterValues(filter)) */
export function noticeFilterValues(filter: NoticeFilter, at = 'filter'): ValueUse[] {
  return [
    ...usesOf(provinceValues, filter.province, `${at}.province`),
    ...usesOf(agencyValues, filter.agency, `${at}.agency`),
    ...(filter.and ?? []).flatMap((one, index) => noticeFilterValues(one, `${at}.and.${index}`)),
    ...(filter.or ?? []).flatMap((one, index) => noticeFilterValues(one, `${at}.or.${index}`)),
    ...(filter.not ? noticeFilterValues(filter.not, `${at}.not`) : []),
  ];
}
