import type { DirectiveFilter } from '@giao-ban/directive-api';
import { allOf, type SqlParams } from '@giao-ban/shared-nest';
import { matchedSql } from './matched.sql';
import { rowLimits, type RowLimits } from './row-limits';

/** What counts look at, of a directive `m` that matches. */
export const countedColumns = 'm.bucket, m.past_due_unknown, m.with_deadline, m.urgent, m.told_first';

/**
 * Joins how many assignments of each directive (`n.assignments`) the question means. Counted for all at once: a look at
 * each of many directives takes six times as long.
 */
export const assignmentCounts = ({ assignment: limits }: RowLimits): string => `LEFT JOIN (
  SELECT a.agency_id, a.directive_id, count(*) AS assignments FROM giaoban.assignment a
  ${limits.length > 0 ? 'JOIN giaoban.department u ON u.agency_id = a.agency_id AND u.id = a.department_id' : ''}
  WHERE ${allOf(limits)} GROUP BY a.agency_id, a.directive_id
) n ON n.agency_id = m.agency_id AND n.directive_id = m.id`;

/** Which directives are counted, on which day. */
export interface EachOnce {
  filter: DirectiveFilter;
  /** SQL of the day, for example `$1::date` or a column of an enclosing query. */
  day: string;
  wantsAssignments: boolean;
}

/**
 * Each directive that matches once, with all that counts look at and its stated deadline (`due_on`): the rows that every
 * count of the product is made of.
 *
 * @example `SELECT ${countColumns} FROM (${eachOnceSql({ filter, day: '$1::date', wantsAssignments: false }, params)}) c`
 */
export function eachOnceSql({ filter, day, wantsAssignments }: EachOnce, params: SqlParams): string {
  const counted = wantsAssignments ? assignmentCounts(rowLimits(filter, params)) : '';
  return `SELECT ${countedColumns}, m.due_on, ${wantsAssignments ? 'n.assignments' : '0'} AS assignments
    FROM (${matchedSql(filter, day, params)}) m ${counted}`;
}
