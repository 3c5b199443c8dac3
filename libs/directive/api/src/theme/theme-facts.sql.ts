/** Columns of themes `t` as the API shows them; the day beside them. */
export const themeColumns = 't.id, t.label, t.found_label AS "foundLabel", t.pinned, t.version';

/** All figures of many themes on their days: `$1` ids, `$2` days. */
export const themeFactsSql = `
  WITH member AS (
    SELECT k.id, k.as_of, d.agency_id, d.notice_id, d.known_on, d.id AS directive_id
    FROM unnest($1::uuid[], $2::date[]) AS k (id, as_of)
    JOIN giaoban.directive_theme x ON x.theme_id = k.id
    JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id AND d.known_on <= k.as_of
  ), by_month AS (
    SELECT id, as_of, json_agg(json_build_object('month', month, 'directives', directives) ORDER BY month) AS months
    FROM (SELECT id, as_of, to_char(known_on, 'YYYY-MM') AS month, count(*)::int AS directives FROM member GROUP BY 1, 2, 3) m
    GROUP BY id, as_of
  ), by_province AS (
    SELECT id, as_of, json_agg(json_build_object('code', code, 'name', name) ORDER BY code, name) AS provinces
    FROM (
      SELECT DISTINCT m.id, m.as_of, p.code, p.name FROM member m
      JOIN giaoban.agency a ON a.id = m.agency_id JOIN giaoban.province p ON p.id = a.province_id
    ) x GROUP BY id, as_of
  ), by_unit AS (
    SELECT id, as_of, json_agg(json_build_object('agencyId', agency_id, 'departmentId', department_id, 'directives', directives)
             ORDER BY directives DESC, department_id) AS units
    FROM (
      SELECT m.id, m.as_of, s.agency_id, s.department_id, count(DISTINCT s.directive_id)::int AS directives FROM member m
      JOIN giaoban.assignment s ON s.agency_id = m.agency_id AND s.directive_id = m.directive_id GROUP BY 1, 2, 3, 4
    ) x GROUP BY id, as_of
  )
  SELECT m.id, m.as_of AS "asOf", count(*)::int AS "memberCount", count(DISTINCT (m.agency_id, m.notice_id))::int AS "noticeCount",
         min(m.known_on) AS "firstSeen", max(m.known_on) AS "lastSeen",
         (SELECT months FROM by_month b WHERE b.id = m.id AND b.as_of = m.as_of) AS months,
         coalesce((SELECT provinces FROM by_province b WHERE b.id = m.id AND b.as_of = m.as_of), '[]') AS provinces,
         coalesce((SELECT units FROM by_unit b WHERE b.id = m.id AND b.as_of = m.as_of), '[]') AS units
  FROM member m GROUP BY m.id, m.as_of`;

/** Members of themes known on a day, the latest first: `$1` ids, `$2` days. */
export const themeMembersSql = `
  SELECT k.id AS "themeId", k.as_of AS "asOf", d.agency_id AS "agencyId", d.id
  FROM unnest($1::uuid[], $2::date[]) AS k (id, as_of)
  JOIN giaoban.directive_theme x ON x.theme_id = k.id
  JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id AND d.known_on <= k.as_of
  ORDER BY d.known_on DESC, d.notice_id, d.position`;

/** First and last day of all notices known on days: `$1` days. */
export const noticeSpanSql = `
  SELECT k.as_of AS "asOf", min(n.known_on) AS first, max(n.known_on) AS last
  FROM unnest($1::date[]) AS k (as_of) JOIN giaoban.notice n ON n.known_on <= k.as_of GROUP BY k.as_of`;

/** What people did to themes and did not take back, the latest first: `$1` ids. */
export const themeEditsSql = `
  SELECT e.theme_id AS "themeId", e.id, e.kind, e.label, e.edited_by AS "editedBy", e.at,
         ARRAY(SELECT x ->> 'label' FROM jsonb_array_elements(e.others) x) AS "otherLabels"
  FROM giaoban.theme_edit e WHERE e.theme_id = ANY ($1::uuid[]) AND e.undone_at IS NULL ORDER BY e.at DESC, e.id`;
