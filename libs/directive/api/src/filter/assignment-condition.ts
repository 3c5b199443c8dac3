import { allOf, type SqlParams, type StringFilter } from '@giao-ban/shared-nest';
import { departmentIs, type UnitView } from '@giao-ban/unit-api';
import type { DirectiveFilter } from './directive-filter.input';

type UnitFilter = Pick<DirectiveFilter, 'role' | 'department' | 'family'>;

// `a` is an assignment, `u` its department.
const familyIs = (place: string) => `${place} = ANY (u.families)`;

/**
 * What one assignment (`a`, with its department `u`) must be like to be meant by the unit conditions of one filter
 * object; empty where there are none. Counts of assignments and rows by unit keep to these.
 *
 * @example assignmentRow({ role: { eq: 'LEAD' }, department: { eq: id } }, params, 'AS_ISSUED')
 */
export function assignmentRow({ role, department, family }: UnitFilter, params: SqlParams, view: UnitView): string[] {
  return [...roleOf(role, params), ...wantedUnits(department, params, view), ...wantedFamilies(family, params)];
}

const roleOf = (role: UnitFilter['role'], params: SqlParams): string[] =>
  role?.eq ? [`a.role = ${params.add(role.eq, 'text')}`] : [];

// The conditions that ask for something to be there; `ne` and `isNull: true` ask for something not to be.

function wantedUnits(filter: StringFilter | null | undefined, params: SqlParams, view: UnitView): string[] {
  return wanted(filter, {
    is: (value) => departmentIs(params.add(value, 'uuid'), view),
    oneOf: (values) => departmentIs(`ANY (${params.add(values, 'uuid[]')})`, view),
    present: 'TRUE',
  });
}

function wantedFamilies(filter: StringFilter | null | undefined, params: SqlParams): string[] {
  return wanted(filter, {
    is: (value) => familyIs(params.add(value, 'text')),
    oneOf: (values) => `u.families && ${params.add(values, 'text[]')}`,
    present: 'cardinality(u.families) > 0',
  });
}

interface Wishes {
  is: (value: string) => string;
  oneOf: (values: string[]) => string;
  present: string;
}

function wanted(filter: StringFilter | null | undefined, { is, oneOf, present }: Wishes): string[] {
  if (!filter) return [];
  return [
    ...(filter.eq ? [is(filter.eq)] : []),
    ...(filter.in ? [filter.in.length === 0 ? 'FALSE' : oneOf(filter.in)] : []),
    ...(filter.isNull === false ? [present] : []),
  ];
}

/**
 * The unit conditions of one filter object over directive `d`: one and the same assignment must meet them all.
 *
 * @example assignmentConditions({ role: { eq: 'LEAD' }, family: { eq: 'office' } }, params, 'AS_ISSUED')
 */
export function assignmentConditions(filter: UnitFilter, params: SqlParams, view: UnitView): string[] {
  const { role, department, family } = filter;
  const row = assignmentRow(filter, params, view);
  const inRole = roleOf(role, params);
  const none = (...conditions: string[]) => `NOT ${exists([...inRole, ...conditions])}`;
  const absent = [
    ...(department?.ne ? [none(departmentIs(params.add(department.ne, 'uuid'), view))] : []),
    ...(department?.isNull ? [none()] : []),
    ...(family?.ne ? [none(familyIs(params.add(family.ne, 'text')))] : []),
    ...(family?.isNull ? [none('cardinality(u.families) > 0')] : []),
  ];
  const asksForNone = Boolean(department?.isNull) && row.length === inRole.length;
  return [...(row.length > 0 && !asksForNone ? [exists(row)] : []), ...absent];
}

const exists = (conditions: readonly string[]): string => `EXISTS (
    SELECT 1 FROM giaoban.assignment a
    JOIN giaoban.department u ON u.agency_id = a.agency_id AND u.id = a.department_id
    WHERE a.agency_id = d.agency_id AND a.directive_id = d.id AND ${allOf(conditions)})`;
