import {
  bucketSql,
  directiveCondition,
  type DirectiveFilter,
  evidenceForCount,
  pastDueUnknownSql,
  toldFirst,
} from '@giao-ban/directive-api';
import type { SqlParams } from '@giao-ban/shared-nest';

/**
 * The directives that a question is about, one row each, with all that measures need.
 *
 * @param day SQL of the day, for example `$1::date`
 * @example `SELECT count(*) FROM (${matchedSql(filter, params.add('2025-03-31', 'date'), params)}) m`
 */
export function matchedSql(filter: DirectiveFilter, day: string, params: SqlParams): string {
  return `
    SELECT d.agency_id, d.id, d.notice_id, d.known_on, d.urgent, d.due_on, d.due_on IS NOT NULL AS with_deadline,
           ${bucketSql(day)} AS bucket, ${pastDueUnknownSql(day)} AS past_due_unknown,
           ${toldFirst('d')} AS told_first
    FROM giaoban.directive d ${evidenceForCount(filter, day)}
    WHERE d.known_on <= ${day} AND ${directiveCondition(filter, params, day)}`;
}
