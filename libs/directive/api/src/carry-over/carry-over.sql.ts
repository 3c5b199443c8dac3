import { bucketSql, evidenceOfEach } from '../completion/completion.sql';

// A chain of more orders than this is a loop in the data.
const longest = 500;

/** First orders of all chains: those that were given again and give nothing again themselves. */
export const allStarts = `
  SELECT c.agency_id, c.previous_id AS start FROM giaoban.carry_over c
  WHERE NOT EXISTS (SELECT FROM giaoban.carry_over p WHERE p.agency_id = c.agency_id AND p.directive_id = c.previous_id)`;

/** First orders by agency and id in two arrays. */
export const givenStarts = 'SELECT * FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, start)';

/**
 * Chains as known on a day, one row each: `x`, with its latest order `d` and that one's evidence `ev`. Work that is done
 * or called off grows no older.
 *
 * @param starts SQL of the first orders
 * @param day SQL of the day
 * @example `SELECT x.start, x.carries ${chainsFrom(allStarts, '$1::date')}`
 */
export const chainsFrom = (starts: string, day: string): string => `
  FROM (
    WITH RECURSIVE begun AS (${starts}), walk AS (
      SELECT b.agency_id, b.start, c.directive_id AS id, 1 AS carries FROM begun b
      JOIN giaoban.carry_over c ON c.agency_id = b.agency_id AND c.previous_id = b.start
      UNION ALL
      SELECT w.agency_id, w.start, c.directive_id, w.carries + 1 FROM walk w
      JOIN giaoban.carry_over c ON c.agency_id = w.agency_id AND c.previous_id = w.id WHERE w.carries < ${longest}
    )
    SELECT DISTINCT ON (w.agency_id, w.start) w.agency_id, w.start, w.id, w.carries, f.known_on AS first_on
    FROM walk w
    JOIN giaoban.directive l ON l.agency_id = w.agency_id AND l.id = w.id AND l.known_on <= ${day}
    JOIN giaoban.directive f ON f.agency_id = w.agency_id AND f.id = w.start
    ORDER BY w.agency_id, w.start, w.carries DESC
  ) x
  JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.id ${evidenceOfEach(day)}`;

const isClosed = (day: string): string =>
  `(${bucketSql(day)}) IN ('COMPLETED', 'COMPLETED_ON_TIME', 'COMPLETED_LATE', 'CANCELLED')`;

/** Days from the first order to the day asked, or to the end of the work. */
export const ageSql = (day: string): string =>
  `greatest(0, CASE WHEN ${isClosed(day)} THEN ev.done_on ELSE ${day} END - x.first_on)`;

/** What the API shows of a chain. */
export const chainColumns = (day: string): string => `
  x.agency_id AS "agencyId", x.start AS id, x.id AS "lastId", x.carries, x.first_on AS "firstDay", d.known_on AS "lastDay",
  d.known_on - x.first_on AS "spanDays", ${ageSql(day)} AS "ageDays", NOT (${isClosed(day)}) AS open, ${day} AS "asOf"`;
