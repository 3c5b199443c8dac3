import { chainsOf } from '@giao-ban/directive-relations';
import { CarryOverEntity, insertRows } from '@giao-ban/store';
import { daysBetween } from '@giao-ban/shared-kernel';
import type { EntityManager } from 'typeorm';

interface StepRow {
  confidence: number;
  from: string;
  fromNotice: string;
  fromOrdinal: string;
  fromDay: string;
  to: string;
  toNotice: string;
  toOrdinal: string;
  toDay: string;
}

// UNION, not UNION ALL: a loop in the data ends by itself.
const reachSql = `
  WITH RECURSIVE reach AS (
    SELECT k.id FROM unnest($2::uuid[]) AS k (id)
    UNION
    SELECT x.id FROM reach r CROSS JOIN LATERAL (
      SELECT e.later_directive_id AS id FROM giaoban.evidence e
      WHERE e.agency_id = $1 AND e.source_agency_id = $1 AND e.directive_id = r.id AND e.kind = 'directive' AND e.decision = 'accepted'
      UNION ALL
      SELECT e.directive_id FROM giaoban.evidence e
      WHERE e.agency_id = $1 AND e.source_agency_id = $1 AND e.later_directive_id = r.id AND e.decision = 'accepted') x
  ) SELECT id FROM reach`;

const stepsSql = `
  SELECT e.confidence, f.id AS "from", f.notice_id AS "fromNotice", f.ordinal AS "fromOrdinal", f.known_on AS "fromDay",
         l.id AS "to", l.notice_id AS "toNotice", l.ordinal AS "toOrdinal", l.known_on AS "toDay"
  FROM giaoban.evidence e
  JOIN giaoban.directive f ON f.agency_id = e.agency_id AND f.id = e.directive_id
  JOIN giaoban.directive l ON l.agency_id = e.source_agency_id AND l.id = e.later_directive_id
  WHERE e.agency_id = $1 AND e.source_agency_id = $1 AND e.directive_id = ANY ($2::uuid[]) AND e.kind = 'directive' AND e.decision = 'accepted'`;

/**
 * Puts the chains together anew in which some orders stand; the others do not know of them.
 *
 * @example await chainAgain(manager, 'skhcn-son-la', [directiveId]);
 */
export async function chainAgain(manager: EntityManager, agencyId: string, orders: readonly string[]): Promise<void> {
  const reached: { id: string }[] = await manager.query(reachSql, [agencyId, orders]);
  const ids = reached.map(({ id }) => id);
  const rows: StepRow[] = await manager.query(stepsSql, [agencyId, ids]);
  const chains = chainsOf(
    rows.map((row) => ({
      from: { notice: row.fromNotice, id: row.fromOrdinal, text: row.from, knownOn: row.fromDay },
      to: { notice: row.toNotice, id: row.toOrdinal, text: row.to, knownOn: row.toDay },
      days: daysBetween(row.fromDay, row.toDay),
      confidence: row.confidence,
    })),
  );
  const links = chains.flatMap(({ members }) =>
    members.slice(1).map((member, i) => ({ agencyId, directiveId: member.text, previousId: members[i]?.text ?? '' })),
  );
  await manager.query(
    'DELETE FROM giaoban.carry_over WHERE agency_id = $1 AND (directive_id = ANY ($2::uuid[]) OR previous_id = ANY ($2::uuid[]))',
    [agencyId, ids],
  );
  await insertRows(manager, CarryOverEntity, links);
}
