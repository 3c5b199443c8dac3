import { completionBuckets } from '@giao-ban/directive-model';
import { allFamilies } from '@giao-ban/unit-api';
import type { StatsDimension } from '../types/stats-enums';
import type { RowLimits } from './row-limits';

/** How a dimension is read in SQL. `m` is a directive that matches; `g` a finished group, its key `g.kN`. */
export interface DimensionSql {
  /** The key of a directive (and of what is joined to it). */
  key: string;
  /** What has to be joined to directives for the key, in this order; each is joined once. */
  joins?: (groupBy: readonly StatsDimension[]) => JoinName[];
  /** Words for a finished key; none where the words are known without the database. */
  label?: (key: string) => string;
  /** How groups are ordered by this dimension. */
  order: (key: string, label: string) => string;
}

const byLabel = (_key: string, label: string) => `${label} COLLATE "vi-x-icu"`;
const byKey = (key: string) => key;
const byPlace = (codes: readonly string[]) => (key: string) =>
  `array_position(ARRAY[${codes.map((code) => `'${code}'`).join(', ')}], ${key})`;

const joinType = (limits: readonly string[]) => (limits.length > 0 ? 'JOIN' : 'LEFT JOIN');
const and = (limits: readonly string[]) => limits.map((limit) => ` AND ${limit}`).join('');

const agency = 'JOIN giaoban.agency ag ON ag.id = m.agency_id LEFT JOIN giaoban.province p ON p.id = ag.province_id';

// A left join only where nothing is asked of the unit: directives of no unit then stand in a row of their own.
const assignment = ({ assignment: limits }: RowLimits) => `${joinType(limits)} (
  giaoban.assignment a JOIN giaoban.department u ON u.agency_id = a.agency_id AND u.id = a.department_id
) ON a.agency_id = m.agency_id AND a.directive_id = m.id${and(limits)}`;

const familyOfUnit = ({ family: limits }: RowLimits) =>
  `${joinType(limits)} LATERAL unnest(u.families) AS f (code) ON TRUE${and(limits)}`;

// Without the units themselves beside it, "no function" means that no unit of the directive has one.
const familyAlone = ({ assignment, family }: RowLimits) => `${joinType([...assignment, ...family])} (
  giaoban.assignment a JOIN giaoban.department u ON u.agency_id = a.agency_id AND u.id = a.department_id
  CROSS JOIN LATERAL unnest(u.families) AS f (code)
) ON a.agency_id = m.agency_id AND a.directive_id = m.id${and([...assignment, ...family])}`;

const topic = ({ topic: limits }: RowLimits) =>
  `${joinType(limits)} giaoban.directive_topic t ON t.agency_id = m.agency_id AND t.directive_id = m.id${and(limits)}`;

const theme = ({ theme: limits }: RowLimits) =>
  `${joinType(limits)} giaoban.directive_theme h ON h.agency_id = m.agency_id AND h.directive_id = m.id${and(limits)}`;

// One directive may cite the same document twice.
const legalDocument = ({ legalDocument: limits }: RowLimits) => `${joinType(limits)} (
  SELECT DISTINCT agency_id, directive_id, legal_document_id FROM giaoban.directive_reference
) r ON r.agency_id = m.agency_id AND r.directive_id = m.id${and(limits)}`;

/** What can be joined to directives `m`, kept to the limits of the question. */
export const joins = { agency: () => agency, assignment, familyOfUnit, familyAlone, topic, theme, legalDocument };
export type JoinName = keyof typeof joins;

const time = (key: string): DimensionSql => ({ key: `${key}::text`, order: byKey });
const trunc = (unit: string) => `date_trunc('${unit}', m.known_on::timestamp)::date`;

/** Every dimension: the closed table from which SQL is put together. */
export const dimensions: Readonly<Record<StatsDimension, DimensionSql>> = {
  PROVINCE: {
    key: 'p.code',
    joins: () => ['agency'],
    label: (key) => `(SELECT string_agg(DISTINCT p.name, ' / ') FROM giaoban.agency a
      JOIN giaoban.province p ON p.id = a.province_id
      WHERE p.code = ${key} AND EXISTS (SELECT 1 FROM giaoban.notice n WHERE n.agency_id = a.id))`,
    order: byLabel,
  },
  AGENCY: {
    key: 'm.agency_id',
    label: (key) => `(SELECT a.name FROM giaoban.agency a WHERE a.id = ${key})`,
    order: byLabel,
  },
  NOTICE: {
    key: 'm.notice_id::text',
    label: (key) => `(SELECT concat_ws(' · ', coalesce(n.number, n.symbol), n.title, to_char(n.known_on, 'DD/MM/YYYY'))
      FROM giaoban.notice n WHERE n.id = ${key}::uuid LIMIT 1)`,
    order: byLabel,
  },
  DEPARTMENT: {
    key: 'a.department_id::text',
    joins: () => ['assignment'],
    label: (key) => `(SELECT d.name FROM giaoban.department d
      WHERE d.agency_id IN (SELECT id FROM giaoban.agency) AND d.id = ${key}::uuid LIMIT 1)`,
    order: byLabel,
  },
  FAMILY: {
    key: 'f.code',
    joins: (groupBy) =>
      groupBy.includes('DEPARTMENT') || groupBy.includes('ROLE') ? ['assignment', 'familyOfUnit'] : ['familyAlone'],
    order: byPlace(allFamilies().map(({ code }) => code)),
  },
  TOPIC: {
    key: 't.topic_code',
    joins: () => ['topic'],
    label: (key) => `(SELECT t.label FROM giaoban.topic t WHERE t.code = ${key})`,
    order: byLabel,
  },
  THEME: {
    key: 'h.theme_id::text',
    joins: () => ['theme'],
    label: (key) => `(SELECT t.label FROM giaoban.theme t WHERE t.id = ${key}::uuid)`,
    order: byLabel,
  },
  LEGAL_DOCUMENT: {
    key: 'r.legal_document_id::text',
    joins: () => ['legalDocument'],
    label: (key) => `(SELECT concat_ws(' ', l.type, l.number, 'ngày ' || to_char(l.date, 'DD/MM/YYYY'))
      FROM giaoban.legal_document l WHERE l.id = ${key}::uuid)`,
    order: byLabel,
  },
  ROLE: { key: 'a.role', joins: () => ['assignment'], order: byPlace(['LEAD', 'COOPERATE']) },
  BUCKET: { key: 'm.bucket', order: byPlace(completionBuckets) },
  WEEK: time(trunc('week')),
  MONTH: time(trunc('month')),
  QUARTER: time(trunc('quarter')),
  HALF: time(
    "(date_trunc('year', m.known_on) + CASE WHEN extract(month FROM m.known_on) > 6 THEN interval '6 months' ELSE interval '0' END)::date",
  ),
  YEAR: time(trunc('year')),
};
