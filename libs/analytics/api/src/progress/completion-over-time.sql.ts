import type { DirectiveFilter } from '@giao-ban/directive-api';
import type { Counts } from '@giao-ban/analytics-model';
import type { SqlParams } from '@giao-ban/shared-nest';
import { eachOnceSql } from '../stats/each-once.sql';
import { countColumns } from '../stats/measure.sql';

/** The counts of one day. */
export type CountsOnDay = Counts & { day: string };

/**
 * The counts on several days, each as it was known then: the same counting as for one day, once for each.
 *
 * @example await rowsOf<CountsOnDay>(source, countsOnDaysSql(filter, ['2025-01-31', '2025-02-28'], false, params), params.values)
 */
export function countsOnDaysSql(
  filter: DirectiveFilter,
  days: readonly string[],
  wantsAssignments: boolean,
  params: SqlParams,
): string {
  const each = eachOnceSql({ filter, day: 'k.day', wantsAssignments }, params);
  return `SELECT k.day::text AS day, x.* FROM unnest(${params.add(days, 'date[]')}) AS k (day)
    CROSS JOIN LATERAL (SELECT ${countColumns} FROM (${each}) c) x ORDER BY k.day`;
}
