import { countedOnce } from '@giao-ban/directive-api';

/** What there is, in one row. */
export const countsSql = `
  SELECT count(*) FILTER (WHERE n.kind = 'conclusion-notice')::int AS notices,
         count(*) FILTER (WHERE n.kind = 'conference-report')::int AS reports,
         (SELECT count(*) FROM giaoban.directive d WHERE ${countedOnce('d')})::int AS directives,
         count(*) FILTER (WHERE n.illustrative)::int AS "illustrativeNotices",
         min(n.known_on) AS "firstDay", max(n.known_on) AS "lastDay"
  FROM giaoban.notice n`;

/** Ids of the provinces of agencies that have notices: of the time of the notices, and of today. */
export const provincesSql = `
  SELECT DISTINCT p.id, p.current_id AS "currentId" FROM giaoban.agency a
  JOIN giaoban.province p ON p.id = a.province_id
  WHERE EXISTS (SELECT 1 FROM giaoban.notice n WHERE n.agency_id = a.id)`;

export const topicsSql = 'SELECT code, label, covers FROM giaoban.topic ORDER BY position, code';

/** Months in which each agency has a notice of conclusions. */
export const monthsSql = `
  SELECT a.id, a.name, p.code AS "provinceCode", p.name AS "provinceName", p.valid_to AS "validTo",
         min(n.known_on) AS first,
         coalesce(array_agg(DISTINCT to_char(n.known_on, 'YYYY-MM')) FILTER (WHERE n.kind = 'conclusion-notice'), '{}') AS months
  FROM giaoban.agency a JOIN giaoban.notice n ON n.agency_id = a.id
  LEFT JOIN giaoban.province p ON p.id = a.province_id
  GROUP BY a.id, a.name, p.code, p.name, p.valid_to ORDER BY a.id`;
