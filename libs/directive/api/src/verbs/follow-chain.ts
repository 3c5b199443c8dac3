import type { EntityManager } from 'typeorm';
import type { EvidenceInHand } from './evidence-in-hand';

/**
 * Lets the chain of orders follow a decision at once: only an accepted "ordered again" carries work over. Each order
 * has at most one before and one after it; which link takes a place that becomes free the next recomputation says.
 *
 * @example await followChain(manager, await writeDecision(manager, held, next));
 */
export async function followChain(manager: EntityManager, evidence: EvidenceInHand): Promise<void> {
  const { agencyId, directiveId, laterDirectiveId, decision } = evidence;
  if (laterDirectiveId === null) return;
  const sql =
    decision === 'accepted'
      ? `INSERT INTO giaoban.carry_over (agency_id, directive_id, previous_id)
         SELECT $1::text, $2::uuid, $3::uuid
         WHERE NOT EXISTS (SELECT FROM giaoban.carry_over c WHERE c.agency_id = $1 AND c.previous_id = $3)
         ON CONFLICT DO NOTHING`
      : 'DELETE FROM giaoban.carry_over WHERE agency_id = $1 AND directive_id = $2 AND previous_id = $3';
  await manager.query(sql, [agencyId, laterDirectiveId, directiveId]);
}
