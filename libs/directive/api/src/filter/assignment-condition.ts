import { allOf, type SqlParams, type StringFilter } from '@giao-ban/shared-nest';
import type { DirectiveFilter } from './directive-filter.input';

type UnitFilter = Pick<DirectiveFilter, 'role' | 'department' | 'family'>;

// `a` is an assignment, `u` its department.
const departmentIs = (place: string) => `a.department_id = ${place}`;
const familyIs = (place: string) => `${place} = ANY (u.families)`;

/**
 * What one assignment (`a`, with its department `u`) must be like to be meant by the unit conditions of one filter
 * object; empty where there are none. Counts of assignments and rows by unit keep to these.
 *
 * @example assignmentRow({ role: { eq: 'LEAD' }, department: { eq: id } }, params)
 */
export function assignmentRow({ role, department, family }: UnitFilter, params: SqlParams): string[] {
  return [...roleOf(role, params), ...wanted(department, 'uuid', params), ...wanted(family, 'text', params)];
}

const roleOf = (role: UnitFilter['role'], params: SqlParams): string[] =>
  role?.eq ? [`a.role = ${params.add(role.eq, 'text')}`] : [];

/** The conditions that ask for something to be there; `ne` and `isNull: true` ask for something not to be. */
function wanted(filter: StringFilter | null | undefined, type: 'uuid' | 'text', params: SqlParams): string[] {
  if (!filter) return [];
  const conditions: string[] = [];
  const isFamily = type === 'text';
  if (filter.eq) conditions.push((isFamily ? familyIs : departmentIs)(params.add(filter.eq, type)));
  if (filter.in && filter.in.length === 0) conditions.push('FALSE');
  else if (filter.in) {
    const list = params.add(filter.in, `${type}[]`);
    conditions.push(isFamily ? `u.families && ${list}` : `a.department_id = ANY (${list})`);
  }
  if (filter.isNull === false) conditions.push(isFamily ? 'cardinality(u.families) > 0' : 'TRUE');
  return conditions;
}

/**
 * The unit conditions of one filter object over directive `d`: one and the same assignment must meet them all.
 *
 * @example assignmentConditions({ role: { eq: 'LEAD' }, family: { eq: 'office' } }, params)
 */
export function assignmentConditions(filter: UnitFilter, params: SqlParams): string[] {
  const { role, department, family } = filter;
  const row = assignmentRow(filter, params);
  const inRole = roleOf(role, params);
  const none = (...conditions: string[]) => `NOT ${exists([...inRole, ...conditions])}`;
  const absent = [
    ...(department?.ne ? [none(departmentIs(params.add(department.ne, 'uuid')))] : []),
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
