import { CarryOverEntity, EvidenceEntity, insertRows } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { machine, type Decisions } from './evidence-rows';

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
    await manager.query('DELETE FROM giaoban.evidence WHERE agency_id = $1 AND decided_by = $2', [agencyId, machine]);
    // What a person decided of the same link stands already.
    await insertRows(manager, EvidenceEntity, evidence, 'ignore');
    await manager.query('DELETE FROM giaoban.carry_over WHERE agency_id = $1', [agencyId]);
    await insertRows(manager, CarryOverEntity, carryOvers);
  });
}
