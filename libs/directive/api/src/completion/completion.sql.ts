/**
 * The one SQL definition of where a directive stands on a day; the same rules as `bucketOn` of the model, which a
 * property test holds it to. Used by counts, lists and single directives alike.
 */

// Of two statements of one day a person's holds before a paper's, of two people the later one, then the more careful
// one; last the id decides.
const standing = `e.known_on DESC, (e.kind = 'person') DESC,
  CASE WHEN e.kind = 'person' THEN e.recorded_at END DESC NULLS LAST,
  CASE e.status WHEN 'cancelled' THEN 0 WHEN 'postponed' THEN 1 WHEN 'not-completed' THEN 2 WHEN 'in-progress' THEN 3 ELSE 4 END,
  e.id DESC`;

/** Evidence `e` that counts on a day. @example `SELECT * FROM giaoban.evidence e WHERE ${acceptedEvidence('$1::date')}` */
export const acceptedEvidence = (day: string): string => `e.decision = 'accepted' AND e.known_on <= ${day}`;

/**
 * Joins the evidence that holds (`ev`) to each directive `d`, one by one: for pages, where few rows are read.
 *
 * @param day SQL of the day, for example `$1::date`
 * @example `FROM giaoban.directive d ${evidenceOfEach('$1::date')}`
 */
export const evidenceOfEach = (day: string): string => `
  LEFT JOIN LATERAL (
    SELECT e.status, coalesce(e.happened_on, e.known_on) AS done_on FROM giaoban.evidence e
    WHERE e.agency_id = d.agency_id AND e.directive_id = d.id AND ${acceptedEvidence(day)}
    ORDER BY ${standing} LIMIT 1
  ) ev ON TRUE`;

/**
 * The same evidence for all directives at once: for counts, where most rows are read.
 *
 * @example `FROM giaoban.directive d ${evidenceOfAll('$1::date')}`
 */
export const evidenceOfAll = (day: string): string => `
  LEFT JOIN (
    SELECT DISTINCT ON (e.agency_id, e.directive_id) e.agency_id, e.directive_id, e.status, coalesce(e.happened_on, e.known_on) AS done_on
    FROM giaoban.evidence e WHERE ${acceptedEvidence(day)}
    ORDER BY e.agency_id, e.directive_id, ${standing}
  ) ev ON ev.agency_id = d.agency_id AND ev.directive_id = d.id`;

/** The bucket of `d` with evidence `ev`. @example `SELECT ${bucketSql('$1::date')} AS bucket` */
export const bucketSql = (day: string): string => `
  CASE
    WHEN ev.status = 'cancelled' THEN 'CANCELLED'
    WHEN ev.status = 'postponed' THEN 'POSTPONED'
    WHEN d.standing THEN 'CONTINUOUS'
    WHEN ev.status IS NULL THEN 'UNKNOWN'
    WHEN ev.status <> 'completed' THEN CASE WHEN d.due_on < ${day} THEN 'OVERDUE' ELSE 'IN_PROGRESS' END
    WHEN d.due_on IS NULL THEN 'COMPLETED'
    WHEN ev.done_on <= d.due_on THEN 'COMPLETED_ON_TIME'
    ELSE 'COMPLETED_LATE'
  END`;

/** Past its stated deadline, and nothing is known: a part of `UNKNOWN`. @example `WHERE ${pastDueUnknownSql('$1::date')}` */
export const pastDueUnknownSql = (day: string): string =>
  `(ev.status IS NULL AND NOT d.standing AND d.due_on IS NOT NULL AND d.due_on < ${day})`;
