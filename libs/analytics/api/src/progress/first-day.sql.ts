import type { DirectiveFilter } from '@giao-ban/directive-api';
import type { SqlParams } from '@giao-ban/shared-nest';
import { matchedSql } from '../stats/matched.sql';

/**
 * The day from which the first directive that matches is known; null where none does.
 *
 * @example await rowsOf<{ first: string | null }>(source, firstDaySql(filter, '2025-03-31', params), params.values)
 */
export const firstDaySql = (filter: DirectiveFilter, asOf: string, params: SqlParams): string =>
  `SELECT min(m.known_on)::text AS first FROM (${matchedSql(filter, params.add(asOf, 'date'), params)}) m`;
