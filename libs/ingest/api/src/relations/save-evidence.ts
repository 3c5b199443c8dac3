import { machine } from '@giao-ban/shared-nest';
import { CarryOverEntity, EvidenceEntity, insertRows } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import type { Decisions } from './evidence-rows';

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
    const givenBack: { id: string; version: number }[] = await manager.query(
      `WITH gone AS (DELETE FROM giaoban.evidence WHERE agency_id = $1 AND decided_by = $2 RETURNING id, version)
       SELECT id, version FROM gone WHERE version > 1`,
      [agencyId, machine],
    );
    // A version never comes again, or a page opened long ago could decide over what it never saw.
    const versions = new Map(givenBack.map(({ id, version }) => [id, version]));
    const rows = evidence.map((row) => ({ ...row, version: versions.get(row.id) ?? row.version }));
    // What a person decided of the same link stands already.
    await insertRows(manager, EvidenceEntity, rows, 'ignore');
    await manager.query('DELETE FROM giaoban.carry_over WHERE agency_id = $1', [agencyId]);
    await insertRows(manager, CarryOverEntity, carryOvers);
  });
}
