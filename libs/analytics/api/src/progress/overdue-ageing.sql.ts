import { ageingBands, type AgeingBandKey } from '@giao-ban/analytics-model';
import type { DirectiveFilter } from '@giao-ban/directive-api';
import type { SqlParams } from '@giao-ban/shared-nest';
import { eachOnceSql } from '../stats/each-once.sql';

/** What is past its deadline, in one band. */
export interface AgeingCounts {
  band: AgeingBandKey;
  overdue: number;
  pastDueUnknown: number;
}

const bandOf = (days: string): string => {
  const cases = ageingBands.map(({ key, to }) =>
    to === null ? `ELSE '${key}'` : `WHEN ${days} <= ${to} THEN '${key}'`,
  );
  return `CASE ${cases.join(' ')} END`;
};

/**
 * What is past its stated deadline on a day, by how long: reported unfinished, and without any information, apart.
 *
 * @example await rowsOf<AgeingCounts>(source, overdueAgeingSql(filter, '2025-03-31', params), params.values)
 */
export function overdueAgeingSql(filter: DirectiveFilter, asOf: string, params: SqlParams): string {
  const day = params.add(asOf, 'date');
  return `SELECT ${bandOf(`(${day} - c.due_on)`)} AS band,
      count(*) FILTER (WHERE c.bucket = 'OVERDUE')::int AS overdue,
      count(*) FILTER (WHERE c.past_due_unknown)::int AS "pastDueUnknown"
    FROM (${eachOnceSql({ filter, day, wantsAssignments: false }, params)}) c
    WHERE c.bucket = 'OVERDUE' OR c.past_due_unknown GROUP BY 1`;
}
