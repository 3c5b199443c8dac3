import { themeColumns } from './theme/theme-facts.sql';

/** What hangs on directives, asked for many of them at once: one statement per relation, keys in arrays. */

const keys = 'FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)';
const datedKeys = 'FROM unnest($1::text[], $2::uuid[], $3::date[]) AS k (agency_id, id, as_of)';

export const countsByNotice = `
  SELECT d.agency_id AS "agencyId", d.notice_id AS id, count(*)::int AS count ${keys}
  JOIN giaoban.directive d ON d.agency_id = k.agency_id AND d.notice_id = k.id GROUP BY 1, 2`;

export const assignments = `
  SELECT a.agency_id AS "agencyId", a.directive_id AS "directiveId", a.department_id AS "departmentId", a.role ${keys}
  JOIN giaoban.assignment a ON a.agency_id = k.agency_id AND a.directive_id = k.id
  ORDER BY a.role DESC, a.department_id`;

export const topics = `
  SELECT x.agency_id AS "agencyId", x.directive_id AS "directiveId", t.code, t.label, t.covers ${keys}
  JOIN giaoban.directive_topic x ON x.agency_id = k.agency_id AND x.directive_id = k.id
  JOIN giaoban.topic t ON t.code = x.topic_code
  ORDER BY x.rank`;

export const references = `
  SELECT x.agency_id AS "agencyId", x.directive_id AS id, x.raw,
         json_build_object('id', l.id, 'type', l.type, 'number', l.number, 'date', l.date, 'issuer', l.issuer) AS "legalDocument"
  ${keys}
  JOIN giaoban.directive_reference x ON x.agency_id = k.agency_id AND x.directive_id = k.id
  JOIN giaoban.legal_document l ON l.id = x.legal_document_id
  ORDER BY x.position`;

export const themes = `
  SELECT x.agency_id AS "agencyId", x.directive_id AS "directiveId", ${themeColumns} ${keys}
  JOIN giaoban.directive_theme x ON x.agency_id = k.agency_id AND x.directive_id = k.id
  JOIN giaoban.theme t ON t.id = x.theme_id
  ORDER BY t.label, t.id`;

// UNION, not UNION ALL: a loop in the data ends by itself.
export const chains = `
  WITH RECURSIVE back AS (
    SELECT k.agency_id, k.id AS start, k.as_of, k.id ${datedKeys}
    UNION
    SELECT b.agency_id, b.start, b.as_of, c.previous_id FROM back b
    JOIN giaoban.carry_over c ON c.agency_id = b.agency_id AND c.directive_id = b.id
  ), ahead AS (
    SELECT k.agency_id, k.id AS start, k.as_of, k.id ${datedKeys}
    UNION
    SELECT a.agency_id, a.start, a.as_of, c.directive_id FROM ahead a
    JOIN giaoban.carry_over c ON c.agency_id = a.agency_id AND c.previous_id = a.id
  ), chain AS (SELECT * FROM back UNION SELECT * FROM ahead)
  SELECT x.agency_id AS "agencyId", x.start, x.as_of AS "asOf", d.id FROM chain x
  JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.id AND d.known_on <= x.as_of
  ORDER BY d.known_on, d.position, d.id`;

export const instructions = `
  SELECT m.agency_id AS "agencyId", m.directive_id AS "directiveId", m.instruction_id AS id, m.kind ${keys}
  JOIN giaoban.instruction_member m ON m.agency_id = k.agency_id AND m.directive_id = k.id AND NOT m.apart`;

export const instructionMembers = `
  SELECT m.agency_id AS "agencyId", m.instruction_id AS "instructionId", m.directive_id AS id ${keys}
  JOIN giaoban.instruction_member m ON m.agency_id = k.agency_id AND m.instruction_id = k.id AND NOT m.apart
  JOIN giaoban.directive d ON d.agency_id = m.agency_id AND d.id = m.directive_id
  ORDER BY d.position`;
