import type { DataSource } from 'typeorm';

/** Counts up when links are found by other rules, so that all notices are looked at again. */
export const relationRules = 3;

/** A stored notice, and whether its relations are written down. */
export interface StoredNotice {
  agencyId: string;
  id: string;
  /** The rules by which it was related; `null` where it is new. */
  rules: number | null;
}

/**
 * All stored notices in the order in which they are related: by their days, those that say nothing of their day last.
 *
 * @example (await storedNotices(source)).filter(({ rules }) => rules === null) // the new ones
 */
export const storedNotices = (source: DataSource): Promise<StoredNotice[]> =>
  source.query(
    `SELECT n.agency_id AS "agencyId", n.id, r.rules FROM giaoban.notice n
     LEFT JOIN giaoban.related_notice r ON r.agency_id = n.agency_id AND r.notice_id = n.id
     ORDER BY (n.known_basis = 'received'), n.known_on, n.id::text COLLATE "C"`,
  );

/** Writes down that notices are related. */
export async function markRelated(source: DataSource, notices: readonly StoredNotice[]): Promise<void> {
  await source.query(
    `INSERT INTO giaoban.related_notice (agency_id, notice_id, rules)
     SELECT k.agency_id, k.id, $3::int FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
     JOIN giaoban.notice n ON n.agency_id = k.agency_id AND n.id = k.id
     ON CONFLICT (agency_id, notice_id) DO UPDATE SET rules = EXCLUDED.rules`,
    [notices.map(({ agencyId }) => agencyId), notices.map(({ id }) => id), relationRules],
  );
}
