import type { EvidenceEntity } from '@giao-ban/store';
import type { EntityManager } from 'typeorm';

/**
 * The evidence whose source is still there, and stays until the transaction ends. A source may be of another agency, so no
 * foreign key looks after it: who removes or rereads a notice holds it, and whoever was first is waited for.
 *
 * @example await insertRows(manager, EvidenceEntity, await withStandingSources(manager, rows));
 */
export async function withStandingSources(
  manager: EntityManager,
  evidence: readonly EvidenceEntity[],
): Promise<EvidenceEntity[]> {
  const standing = new Set<string>();
  for (const agencyId of new Set(evidence.map((row) => row.sourceAgencyId))) {
    const rows = evidence.filter((row) => row.sourceAgencyId === agencyId);
    const notices = [...new Set(rows.flatMap(({ sourceNoticeId }) => sourceNoticeId ?? []))];
    await manager.query(
      'SELECT id FROM giaoban.notice WHERE agency_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR KEY SHARE',
      [agencyId, notices],
    );
    // A statement of its own: it sees what was removed while the lock was waited for.
    const found: { id: string }[] = await manager.query(standingSql, [
      agencyId,
      rows.map(({ id }) => id),
      rows.map(({ outcomeId }) => outcomeId),
      rows.map(({ laterDirectiveId }) => laterDirectiveId),
    ]);
    for (const { id } of found) standing.add(id);
  }
  return evidence.filter(({ id }) => standing.has(id));
}

const standingSql = `
  SELECT k.id FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS k (id, outcome, later)
  LEFT JOIN giaoban.outcome o ON o.agency_id = $1 AND o.id = k.outcome
  LEFT JOIN giaoban.directive l ON l.agency_id = $1 AND l.id = k.later
  WHERE coalesce(o.id, l.id) IS NOT NULL`;
