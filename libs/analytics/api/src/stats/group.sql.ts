import { allOf, type SqlParams } from '@giao-ban/shared-nest';
import type { StatsDimension } from '../types/stats-enums';
import { dimensions, joins } from './dimensions.sql';
import { matchedSql } from './matched.sql';
import { countColumns, measureSql } from './measure.sql';
import { rowLimits, type RowLimits } from './row-limits';
import type { StatsQuestion } from './stats-question';
import { isTime } from './time-dimension';

const unitDimensions: readonly StatsDimension[] = ['DEPARTMENT', 'FAMILY', 'ROLE'];
const columns = 'm.bucket, m.past_due_unknown, m.with_deadline, m.urgent';

/** How many assignments of directive `m` the question means. */
const assignmentsOfEach = ({ assignment }: RowLimits) => `(
  SELECT count(*) FROM giaoban.assignment a
  JOIN giaoban.department u ON u.agency_id = a.agency_id AND u.id = a.department_id
  WHERE a.agency_id = m.agency_id AND a.directive_id = m.id AND ${allOf(assignment)})`;

/** Each directive once: the one row of counts of all that matches. */
export function totalSql({ filter, asOf, wantsAssignments }: StatsQuestion, params: SqlParams): string {
  const limits = rowLimits(filter, params);
  const assignments = wantsAssignments ? assignmentsOfEach(limits) : '0';
  return `SELECT ${countColumns} FROM (
    SELECT ${columns}, ${assignments} AS assignments FROM (${matchedSql(filter, asOf, params)}) m) c`;
}

/**
 * The groups with their counts: directives are grouped first, names are joined to finished groups.
 *
 * @param limit most rows; all where absent
 */
export function groupSql(question: StatsQuestion, params: SqlParams, limit?: number): string {
  const { groupBy } = question;
  const keys = groupBy.map((_, index) => `g.k${index}`);
  const labels = groupBy.map((dimension, index) => dimensions[dimension].label?.(`g.k${index}`) ?? 'NULL::text');
  const counted = `SELECT ${groupBy.map((_, index) => `c.k${index}`).join(', ')}, ${countColumns}
    FROM (${perDirective(question, params)}) c GROUP BY ${groupBy.map((_, index) => `c.k${index}`).join(', ')}`;
  const named = labels.map((label, index) => `${label} AS l${index}`);
  return `SELECT * FROM (
      SELECT g.*, ${[...named, ...agencies(groupBy)].join(', ')} FROM (${counted}) g
      WHERE ${allOf(havingSql(question, params))}
    ) g ORDER BY ${orderSql(question, keys)} ${limit === undefined ? '' : `LIMIT ${params.add(limit, 'int')}`}`;
}

/** The agency and province of each department, to tell units of one name apart. */
const agencies = (groupBy: readonly StatsDimension[]): string[] => {
  const index = groupBy.indexOf('DEPARTMENT');
  if (index < 0) return [];
  return [
    `(SELECT d.agency_id FROM giaoban.department d WHERE d.agency_id IN (SELECT id FROM giaoban.agency) AND d.id = g.k${index}::uuid LIMIT 1) AS "unitAgency"`,
    `(SELECT coalesce(p.name, a.name) FROM giaoban.department d JOIN giaoban.agency a ON a.id = d.agency_id
      LEFT JOIN giaoban.province p ON p.id = a.province_id WHERE d.id = g.k${index}::uuid LIMIT 1) AS "unitProvince"`,
  ];
};

/** One row for each directive and combination of keys. */
function perDirective(question: StatsQuestion, params: SqlParams): string {
  const { filter, asOf, groupBy, wantsAssignments } = question;
  const limits = rowLimits(filter, params);
  const names = new Set(groupBy.flatMap((dimension) => dimensions[dimension].joins?.(groupBy) ?? []));
  const joined = [...names].map((name) => joins[name](limits)).join(' ');
  const keys = groupBy.map((dimension, index) => `${dimensions[dimension].key} AS k${index}`).join(', ');
  const from = `FROM (${matchedSql(filter, asOf, params)}) m ${joined}`;
  const byUnit = groupBy.some((dimension) => unitDimensions.includes(dimension));
  if (!byUnit)
    return `SELECT ${keys}, ${columns}, ${wantsAssignments ? assignmentsOfEach(limits) : '0'} AS assignments ${from}`;
  // A directive has one assignment per department, but may have several per function or role.
  if (groupBy.includes('DEPARTMENT')) {
    return `SELECT ${keys}, ${columns}, (a.department_id IS NOT NULL)::int AS assignments ${from}`;
  }
  const places = groupBy.map((_, index) => index + 1).join(', ');
  return `SELECT ${keys}, ${columns}, count(a.department_id) AS assignments ${from}
    GROUP BY ${places}, m.agency_id, m.id, ${columns}`;
}

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
