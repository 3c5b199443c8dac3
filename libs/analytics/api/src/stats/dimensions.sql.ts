import { completionBuckets } from '@giao-ban/directive-model';
import { allFamilies, type UnitView } from '@giao-ban/unit-api';
import type { StatsDimension } from '../types/stats-enums';
import type { RowLimits } from './row-limits';

/** How a dimension is read in SQL. `m` is a directive that matches; `g` a finished group, its key `g.kN`. */
export interface DimensionSql {
  /** The key of a directive (and of what is joined to it), under an organisation. */
  key: string | Readonly<Record<UnitView, string>>;
  /** What has to be joined to directives for the key, in this order; each is joined once. */
  joins?: (groupBy: readonly StatsDimension[], view: UnitView) => JoinName[];
  /** What is joined to finished groups for the words, and the words; none where they are known without the database. */
  named?: { join: (key: string) => string; label: string };
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
// Each province has one agency; an agency that nobody could place stays what it is.
const agencyToday = 'LEFT JOIN giaoban.agency ct ON ct.province_id = p.current_id';

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
export const joins = {
  agency: () => agency,
  agencyToday: () => agencyToday,
  assignment,
  familyOfUnit,
  familyAlone,
  topic,
  theme,
  legalDocument,
};
export type JoinName = keyof typeof joins;

const time = (key: string): DimensionSql => ({ key: `${key}::text`, order: byKey });
const trunc = (unit: string) => `date_trunc('${unit}', m.known_on::timestamp)::date`;

const unitNames = `(
  SELECT d.id, d.name, d.agency_id, coalesce(p.name, a.name) AS province FROM giaoban.department d
  JOIN giaoban.agency a ON a.id = d.agency_id LEFT JOIN giaoban.province p ON p.id = a.province_id)`;

/** Every dimension: the closed table from which SQL is put together. */
export const dimensions: Readonly<Record<StatsDimension, DimensionSql>> = {
  PROVINCE: {
    // Codes and names were given anew in 2025: a province is its id.
    key: { AS_ISSUED: 'p.id', TODAY: 'p.current_id' },
    joins: () => ['agency'],
    named: { join: (key) => `LEFT JOIN giaoban.province np ON np.id = ${key}`, label: 'np.name' },
    order: byLabel,
  },
  AGENCY: {
    key: { AS_ISSUED: 'm.agency_id', TODAY: 'coalesce(ct.id, m.agency_id)' },
    joins: (_, view) => (view === 'TODAY' ? ['agency', 'agencyToday'] : []),
    named: { join: (key) => `LEFT JOIN giaoban.agency na ON na.id = ${key}`, label: 'na.name' },
    order: byLabel,
  },
  NOTICE: {
    key: 'm.notice_id::text',
    named: {
      join: (key) => `LEFT JOIN giaoban.notice nn ON nn.id = ${key}::uuid`,
      label: "concat_ws(' · ', coalesce(nn.number, nn.symbol), nn.title, to_char(nn.known_on, 'DD/MM/YYYY'))",
    },
    order: byLabel,
  },
  DEPARTMENT: {
    key: { AS_ISSUED: 'a.department_id::text', TODAY: 'coalesce(u.current_id, a.department_id)::text' },
    joins: () => ['assignment'],
    named: { join: (key) => `LEFT JOIN ${unitNames} nu ON nu.id = ${key}::uuid`, label: 'nu.name' },
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
    named: { join: (key) => `LEFT JOIN giaoban.topic nt ON nt.code = ${key}`, label: 'nt.label' },
    order: byLabel,
  },
  THEME: {
    key: 'h.theme_id::text',
    joins: () => ['theme'],
    named: { join: (key) => `LEFT JOIN giaoban.theme nh ON nh.id = ${key}::uuid`, label: 'nh.label' },
    order: byLabel,
  },
  LEGAL_DOCUMENT: {
    key: 'r.legal_document_id::text',
    joins: () => ['legalDocument'],
    named: {
      join: (key) => `LEFT JOIN giaoban.legal_document nl ON nl.id = ${key}::uuid`,
      label: "concat_ws(' ', nl.type, nl.number, 'ngày ' || to_char(nl.date, 'DD/MM/YYYY'))",
    },
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
