import { machine } from '@giao-ban/shared-nest';

/** Columns of evidence `e` as the API shows them, asked on a day. @example `SELECT ${evidenceColumns('$1::date')} ${evidencePlaces}` */
export const evidenceColumns = (day: string): string => `
  e.agency_id AS "agencyId", e.directive_id AS "directiveId", ${day} AS "asOf", e.id, e.kind, e.status, e.decision,
  e.confidence, e.cue, e.quote, e.known_on AS "knownOn", e.happened_on AS "happenedOn", e.version,
  e.source_agency_id AS "sourceAgencyId", e.source_notice_id AS "sourceNoticeId", nullif(e.decided_by, '${machine}') AS "decidedBy", e.recorded_at AS "recordedAt",
  CASE WHEN e.kind = 'person' THEN (
    SELECT json_build_object('id', t.id, 'name', t.name, 'mediaType', t.media_type, 'bytes', t.size, 'path', '/files/attachments/' || t.id)
    FROM giaoban.attachment t WHERE t.agency_id = e.agency_id AND t.evidence_id = e.id LIMIT 1) END AS attachment,
  CASE WHEN coalesce(o.span_start, l.span_start) IS NOT NULL THEN json_build_object(
    'start', coalesce(o.span_start, l.span_start), 'end', coalesce(o.span_end, l.span_end),
    'notice', json_build_object('agencyId', e.source_agency_id, 'id', coalesce(o.notice_id, l.notice_id))) END AS span`;

/** Joins to evidence `e` the place where its quote stands. */
export const evidencePlaces = `
  LEFT JOIN giaoban.outcome o ON o.agency_id = e.source_agency_id AND o.id = e.outcome_id
  LEFT JOIN giaoban.directive l ON l.agency_id = e.source_agency_id AND l.id = e.later_directive_id`;

/** Evidence of directives by agency, directive and day in three arrays; the latest first. */
export const evidenceOfDirectivesSql = `
  SELECT ${evidenceColumns('k.as_of')}
  FROM unnest($1::text[], $2::uuid[], $3::date[]) AS k (agency_id, id, as_of)
  JOIN giaoban.evidence e ON e.agency_id = k.agency_id AND e.directive_id = k.id AND e.known_on <= k.as_of
  ${evidencePlaces}
  ORDER BY e.known_on DESC, e.recorded_at DESC NULLS LAST, e.id`;
