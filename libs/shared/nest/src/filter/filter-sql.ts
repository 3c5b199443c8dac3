import { CodedError } from '../errors/coded-error';
import type { SqlParams } from '../sql';
import type { BooleanFilter, DateFilter, StringFilter } from './filter-inputs';

/** How one property is asked in SQL; the same for a column and for a relation (`EXISTS ...`). */
export interface StringTests {
  /** SQL type of the values: a wrong one is refused by PostgreSQL, so check ids first. */
  type: 'text' | 'uuid';
  /** The property is the value at this place. */
  equals: (place: string) => string;
  /** The property is one of the array at this place. */
  oneOf: (place: string) => string;
  /** There is a value at all. */
  present: string;
}

/** Tests of a plain column. @example columnTests('d.agency_id') */
export const columnTests = (column: string, type: StringTests['type'] = 'text'): StringTests => ({
  type,
  equals: (place) => `${column} = ${place}`,
  oneOf: (place) => `${column} = ANY (${place})`,
  present: `${column} IS NOT NULL`,
});

/**
 * Conditions that must all hold, as SQL; `TRUE` where there are none.
 *
 * @example allOf(['a = 1', 'b = 2']) // '(a = 1 AND b = 2)'
 */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`;

/** Conditions of which one must hold, as SQL; `FALSE` where there are none. @example anyOf(['a = 1']) // '(a = 1)' */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;

// In most languages a missing value arrives as null; taken for "no condition" it would quietly count everything.
function refuseNull(filter: object, at: string): void {
  for (const [key, value] of Object.entries(filter)) {
    if (value !== null) continue;
    throw new CodedError('BAD_FILTER', `“${at}.${key}” không được để null.`, {
      at: `${at}.${key}`,
      hint: 'Bỏ hẳn điều kiện này, hoặc dùng isNull: true để tìm mục không nêu giá trị.',
    });
  }
}

/** @example stringCondition({ ne: 'a' }, columnTests('d.agency_id'), params, 'filter.agency') */
export function stringCondition(filter: StringFilter, tests: StringTests, params: SqlParams, at: string): string {
  refuseNull(filter, at);
  const parts: string[] = [];
  if (filter.eq !== undefined) parts.push(tests.equals(params.add(filter.eq, tests.type)));
  if (filter.ne !== undefined) parts.push(`(${tests.equals(params.add(filter.ne, tests.type))}) IS NOT TRUE`);
  if (filter.in) parts.push(filter.in.length === 0 ? 'FALSE' : tests.oneOf(params.add(filter.in, `${tests.type}[]`)));
  if (filter.isNull !== undefined) parts.push(filter.isNull ? `NOT ${tests.present}` : tests.present);
  return allOf(parts);
}

/** @example booleanCondition({ eq: true }, 'd.urgent', 'filter.urgent') // '((d.urgent) IS TRUE)' */
export function booleanCondition(filter: BooleanFilter, expression: string, at: string): string {
  refuseNull(filter, at);
  const parts: string[] = [];
  if (filter.eq !== undefined) parts.push(`(${expression}) IS ${filter.eq ? 'TRUE' : 'NOT TRUE'}`);
  if (filter.ne !== undefined) parts.push(`(${expression}) IS ${filter.ne ? 'NOT TRUE' : 'TRUE'}`);
  return allOf(parts);
}

/** @example dateCondition({ gte: '2025-01-01' }, 'd.known_on', params, 'filter.knownOn') */
export function dateCondition(filter: DateFilter, column: string, params: SqlParams, at: string): string {
  refuseNull(filter, at);
  if (filter.gte && filter.lte && filter.gte > filter.lte) {
    throw new CodedError('BAD_FILTER', `Khoảng ngày bị ngược: từ ${filter.gte} đến ${filter.lte}.`, {
      at,
      hint: 'Đổi chỗ ngày đầu (gte) và ngày cuối (lte).',
    });
  }
  const parts: string[] = [];
  if (filter.eq) parts.push(`${column} = ${params.add(filter.eq, 'date')}`);
  if (filter.ne) parts.push(`${column} IS DISTINCT FROM ${params.add(filter.ne, 'date')}`);
  if (filter.gte) parts.push(`${column} >= ${params.add(filter.gte, 'date')}`);
  if (filter.lte) parts.push(`${column} <= ${params.add(filter.lte, 'date')}`);
  if (filter.isNull !== undefined) parts.push(`${column} IS ${filter.isNull ? '' : 'NOT '}NULL`);
  return allOf(parts);
}

/** The part of a filter that every list shares: groups of filters of the same kind. */
export interface FilterGroups<Filter> {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

const deepestFilter = 8;

/**
 * Compiles a recursive filter: `and`, `or`, `not` here, the fields of one object by `fieldsOf`.
 *
 * @param fieldsOf the conditions of one object without its groups
 * @example recursiveCondition(filter, 'filter', (one, at) => noticeFields(one, params, at))
 */
export function recursiveCondition<Filter extends FilterGroups<Filter>>(
  filter: Filter,
  at: string,
  fieldsOf: (filter: Filter, at: string) => string[],
  depth = 0,
): string {
  if (depth > deepestFilter) {
    throw new CodedError('BAD_FILTER', `Bộ lọc lồng quá ${deepestFilter} cấp.`, {
      at,
      hint: 'Viết lại với ít and/or/not lồng nhau hơn.',
    });
  }
  const inner = (one: Filter, place: string) => recursiveCondition(one, place, fieldsOf, depth + 1);
  const parts = fieldsOf(filter, at);
  if (filter.and) parts.push(allOf(filter.and.map((one, index) => inner(one, `${at}.and.${index}`))));
  if (filter.or) parts.push(anyOf(filter.or.map((one, index) => inner(one, `${at}.or.${index}`))));
  // Unknown counts as not so: a filter and its opposite together are everything.
  if (filter.not) parts.push(`${inner(filter.not, `${at}.not`)} IS NOT TRUE`);
  return allOf(parts);
}
