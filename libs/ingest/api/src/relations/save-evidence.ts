import { machine } from '@giao-ban/shared-nest';
import { CarryOverEntity, EvidenceEntity, insertRows } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import type { Decisions } from './evidence-rows';
import { chainAgain } from './save-chains';
import { withStandingSources } from './standing-sources';

/** What people decided, over all agencies: it stays whatever the machine finds. */
export async function loadDecisions(source: DataSource): Promise<Decisions> {
  const rows: { id: string; decision: string }[] = await source.query(
    'SELECT id, decision FROM giaoban.evidence WHERE decided_by <> $1',
    [machine],
  );
  return new Map(rows.map(({ id, decision }) => [id, decision]));
}

/** Puts the links and chains of one agency in the place of those that the machine found before. */
export async function saveEvidence(
  source: DataSource,
  agencyId: string,
  evidence: readonly EvidenceEntity[],
  carryOvers: readonly CarryOverEntity[],
): Promise<void> {
  await source.transaction(async (manager) => {
    const standing = await withStandingSources(manager, evidence);
    const givenBack: { id: string; version: number }[] = await manager.query(
      `WITH gone AS (DELETE FROM giaoban.evidence WHERE agency_id = $1 AND decided_by = $2 RETURNING id, version)
       SELECT id, version FROM gone WHERE version > 1`,
      [agencyId, machine],
    );
    // A version never comes again, or a page opened long ago could decide over what it never saw.
    const versions = new Map(givenBack.map(({ id, version }) => [id, version]));
    const rows = standing.map((row) => ({ ...row, version: versions.get(row.id) ?? row.version }));
    // What a person decided of the same link stands already.
    await insertRows(manager, EvidenceEntity, rows, 'ignore');
    await manager.query('DELETE FROM giaoban.carry_over WHERE agency_id = $1', [agencyId]);
    await insertRows(manager, CarryOverEntity, carryOvers);
  });
}

/** Adds links that a new notice brought to those of one agency. */
export async function addEvidence(source: DataSource, agencyId: string, evidence: readonly EvidenceEntity[]) {
  if (evidence.length === 0) return;
  const touched = [...new Set(evidence.map(({ directiveId }) => directiveId))];
  await source.transaction(async (manager) => {
    await insertRows(manager, EvidenceEntity, await withStandingSources(manager, evidence), 'ignore');
    await manager.query(settleSql, [agencyId, touched, machine]);
    await chainAgain(manager, agencyId, [
      ...touched,
      ...evidence.flatMap(({ sourceAgencyId, laterDirectiveId }) =>
        sourceAgencyId === agencyId && laterDirectiveId ? laterDirectiveId : [],
      ),
    ]);
  });
}

// Once a paper calls the work done, a later order on the same thing is its next stage: the rule of `afterCompletion`, over
// what is stored. The confidence is rounded to three places, and stored with fewer bits than it was found with.
const accepted = 'e.confidence > 0.6995';
const settleSql = `
  WITH done AS (
    SELECT e.directive_id, min(e.known_on) AS day FROM giaoban.evidence e
    WHERE e.agency_id = $1 AND e.directive_id = ANY ($2::uuid[]) AND e.kind <> 'person' AND e.status = 'completed' AND ${accepted}
    GROUP BY e.directive_id
  ), settled AS (
    SELECT e.id, CASE WHEN ${accepted} AND (e.kind = 'outcome' OR done.day IS NULL OR e.known_on <= done.day)
                      THEN 'accepted' ELSE 'proposed' END AS decision
    FROM giaoban.evidence e LEFT JOIN done ON done.directive_id = e.directive_id
    WHERE e.agency_id = $1 AND e.directive_id = ANY ($2::uuid[]) AND e.decided_by = $3
  )
  UPDATE giaoban.evidence e SET decision = s.decision FROM settled s
  WHERE e.agency_id = $1 AND e.id = s.id AND e.decision <> s.decision`;
