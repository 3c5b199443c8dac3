import type { DirectiveFilter } from '@giao-ban/directive-api';
import type { SqlParams } from '@giao-ban/shared-nest';
import { eachOnceSql } from '../stats/each-once.sql';
import { countColumns } from '../stats/measure.sql';
import type { DayRange } from '../stats/period-shift';

/**
 * Directives by the day of their stated deadline, within a range of days.
 *
 * @example await rowsOf<CountsOnDay>(source, deadlineDaysSql({ filter, asOf, range, wantsAssignments: false }, params), params.values)
 */
export function deadlineDaysSql(
  question: { filter: DirectiveFilter; asOf: string; range: DayRange; wantsAssignments: boolean },
  params: SqlParams,
): string {
  const { filter, asOf, range, wantsAssignments } = question;
  const each = eachOnceSql({ filter, day: params.add(asOf, 'date'), wantsAssignments }, params);
  return `SELECT c.due_on::text AS day, ${countColumns} FROM (${each}) c
    WHERE c.due_on BETWEEN ${params.add(range.from, 'date')} AND ${params.add(range.to, 'date')}
    GROUP BY c.due_on ORDER BY c.due_on`;
}

/** The nearest months with a deadline around a range, as their days. */
export interface NearestDeadlines {
  earlier: string | null;
  later: string | null;
}

/**
 * The last deadline before a range of days and the first after it: most months state none.
 *
 * @example await rowsOf<NearestDeadlines>(source, nearestDeadlinesSql({ filter, asOf, range }, params), params.values)
 */
export function nearestDeadlinesSql(
  { filter, asOf, range }: { filter: DirectiveFilter; asOf: string; range: DayRange },
  params: SqlParams,
): string {
  const each = eachOnceSql({ filter, day: params.add(asOf, 'date'), wantsAssignments: false }, params);
  return `SELECT max(c.due_on) FILTER (WHERE c.due_on < ${params.add(range.from, 'date')})::text AS earlier,
      min(c.due_on) FILTER (WHERE c.due_on > ${params.add(range.to, 'date')})::text AS later
    FROM (${each}) c WHERE c.due_on IS NOT NULL`;
}
