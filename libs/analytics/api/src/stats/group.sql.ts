import { allOf, type SqlParams } from '@giao-ban/shared-nest';
import { UnitView, viewOf } from '@giao-ban/unit-api';
import type { StatsDimension } from '../types/stats-enums';
import { dimensions, joins } from './dimensions.sql';
import { assignmentCounts, countedColumns, eachOnceSql } from './each-once.sql';
import { matchedSql } from './matched.sql';
import { countColumns, measureSql } from './measure.sql';
import { rowLimits } from './row-limits';
import type { StatsQuestion } from './stats-question';
import { isTime } from './time-dimension';

const unitDimensions: readonly StatsDimension[] = ['DEPARTMENT', 'FAMILY', 'ROLE'];

/** Each directive once: the one row of counts of all that matches. */
export function totalSql({ filter, asOf, wantsAssignments }: StatsQuestion, params: SqlParams): string {
  const day = params.add(asOf, 'date');
  return `SELECT ${countColumns} FROM (${eachOnceSql({ filter, day, wantsAssignments }, params)}) c`;
}

/**
 * The groups with their counts: directives are grouped first, names are joined to finished groups.
 *
 * @param limit most rows; all where absent
 */
export function groupSql(question: StatsQuestion, params: SqlParams, limit?: number): string {
  const { groupBy } = question;
  const keys = groupBy.map((_, index) => `g.k${index}`);
  const names = groupBy.map((dimension) => dimensions[dimension].named);
  const labels = names.map((named, index) => `${named?.label ?? 'NULL::text'} AS l${index}`);
  const joined = names.map((named, index) => named?.join(`g.k${index}`) ?? '');
  // To tell units of one name apart.
  const unit = groupBy.includes('DEPARTMENT') ? ['nu.agency_id AS "unitAgency"', 'nu.province AS "unitProvince"'] : [];
  const places = groupBy.map((_, index) => `c.k${index}`).join(', ');
  const counted = `SELECT ${places}, ${countColumns} FROM (${perDirective(question, params)}) c GROUP BY ${places}`;
  return `SELECT * FROM (
      SELECT g.*, ${[...labels, ...unit].join(', ')} FROM (${counted}) g ${joined.join(' ')}
      WHERE ${allOf(havingSql(question, params))}
    ) g ORDER BY ${orderSql(question, keys)} ${limit === undefined ? '' : `LIMIT ${params.add(limit, 'int')}`}`;
}

/** One row for each directive and combination of keys. */
function perDirective(question: StatsQuestion, params: SqlParams): string {
  const { filter, asOf, groupBy, wantsAssignments } = question;
  const limits = rowLimits(filter, params);
  const view = viewOf(filter);
  const names = new Set(groupBy.flatMap((dimension) => dimensions[dimension].joins?.(groupBy, view) ?? []));
  const joined = [...names].map((name) => joins[name](limits)).join(' ');
  const keys = groupBy.map((dimension, index) => `${keyIn(dimension, view)} AS k${index}`).join(', ');
  const from = `FROM (${matchedSql(filter, params.add(asOf, 'date'), params)}) m ${joined}`;
  const byUnit = groupBy.some((dimension) => unitDimensions.includes(dimension));
  if (!byUnit && !wantsAssignments) return `SELECT ${keys}, ${countedColumns}, 0 AS assignments ${from}`;
  if (!byUnit) return `SELECT ${keys}, ${countedColumns}, n.assignments ${from} ${assignmentCounts(limits)}`;
  // A directive has one assignment per department, but may have several per function, role or unit of today.
  if (groupBy.includes('DEPARTMENT') && view === UnitView.AS_ISSUED) {
    return `SELECT ${keys}, ${countedColumns}, (a.department_id IS NOT NULL)::int AS assignments ${from}`;
  }
  const places = groupBy.map((_, index) => index + 1).join(', ');
  return `SELECT ${keys}, ${countedColumns}, count(a.department_id) AS assignments ${from}
    GROUP BY ${places}, m.agency_id, m.id, ${countedColumns}`;
}

const keyIn = (dimension: StatsDimension, view: UnitView): string => {
  const { key } = dimensions[dimension];
  return typeof key === 'string' ? key : key[view];
};

const havingSql = ({ having }: StatsQuestion, params: SqlParams): string[] =>
  having.flatMap(({ measure, gte, lte }) => [
    ...(typeof gte === 'number' ? [`${measureSql(measure)} >= ${params.add(gte, 'float8')}`] : []),
    ...(typeof lte === 'number' ? [`${measureSql(measure)} <= ${params.add(lte, 'float8')}`] : []),
  ]);

function orderSql({ groupBy, orderBy }: StatsQuestion, keys: readonly string[]): string {
  const byDimension = (dimension: StatsDimension, direction: string) => {
    const index = groupBy.indexOf(dimension);
    return `${dimensions[dimension].order(`g.k${index}`, `g.l${index}`)} ${direction} NULLS LAST`;
  };
  const asked = orderBy.map(({ by, key, direction }) =>
    key ? byDimension(key, direction) : `${measureSql(by ?? 'directives')} ${direction} NULLS LAST`,
  );
  const usual = [...groupBy.filter(isTime).map((dimension) => byDimension(dimension, 'ASC')), 'g."directives" DESC'];
  return [...(asked.length > 0 ? asked : usual), ...keys.map((key) => `${key} ASC NULLS LAST`)].join(', ');
}
