import type { EntityManager } from 'typeorm';
import type { HeldNotice } from './held-notice';

/**
 * Lets evidence follow its source at once, also where a person decided on it and the machine will not look again: the
 * day from which it is known is that of its notice, and what a statement says of the work is what people say it says.
 */
export async function followCorrectedSources(
  manager: EntityManager,
  { agencyId, noticeId }: HeldNotice,
  knownOn: string,
  changedOutcomes: readonly string[],
): Promise<void> {
  await manager.query(
    `UPDATE giaoban.evidence SET known_on = $3
     WHERE source_agency_id = $1 AND source_notice_id = $2 AND kind <> 'person' AND known_on <> $3`,
    [agencyId, noticeId, knownOn],
  );
  if (changedOutcomes.length === 0) return;
  await manager.query(
    `UPDATE giaoban.evidence e SET status = o.status FROM giaoban.outcome o
     WHERE e.source_agency_id = $1 AND o.agency_id = e.source_agency_id AND o.id = e.outcome_id AND o.id = ANY ($2::uuid[])`,
    [agencyId, changedOutcomes],
  );
}
