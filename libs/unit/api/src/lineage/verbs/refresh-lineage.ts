import { machine } from '@giao-ban/shared-nest';
import { DepartmentLineageEntity, DepartmentLineagePartEntity, insertRows, stableId } from '@giao-ban/store';
import { type LineageProposal, proposeLineage, successionOf, type UnitLife } from '@giao-ban/unit-model';
import type { DataSource, EntityManager } from 'typeorm';
import { inLineageTransaction } from '../lineage-in-hand';
import { type LineageRow, lineageSql, partsOn } from '../lineage-rows';
import { refreshCurrentUnits } from '../refresh-current-units';
import { partRows } from './add-lineage';

const livesSql = `
  SELECT u.agency_id AS "agencyId", u.id, u.name, u.families, min(d.known_on) AS "firstSeen", max(d.known_on) AS "lastSeen"
  FROM giaoban.department u
  JOIN giaoban.assignment a ON a.agency_id = u.agency_id AND a.department_id = u.id
  JOIN giaoban.directive d ON d.agency_id = a.agency_id AND d.id = a.directive_id
  WHERE u.agency_id = ANY ($1)
  GROUP BY u.agency_id, u.id, u.name, u.families ORDER BY u.agency_id, u.id`;

/**
 * Brings the machine's proposals for one agency up to date with what notices show. What people decided stays as it is;
 * a change whose units are gone goes with them. Nothing is counted by what is only proposed.
 *
 * @returns how many proposals wait for a person
 * @example await refreshLineage(source, 'skhcn-son-la');
 */
export function refreshLineage(source: DataSource, agencyId: string): Promise<number> {
  return inLineageTransaction(source, async (manager) => {
    await dropWithoutUnits(manager, agencyId);
    const lives: UnitLife[] = await manager.query(livesSql, [[agencyId, ...successionOf(agencyId).predecessors]]);
    const known: LineageRow[] = await manager.query(`${lineageSql} WHERE l.agency_id = $1`, [agencyId]);
    const proposals = proposeLineage(agencyId, lives).map((proposal) => ({ id: idOf(proposal), ...proposal }));
    const open = known.filter(({ madeBy, state }) => madeBy === machine && state === 'PROPOSED');
    const decided = known.filter((row) => !open.includes(row));
    const wanted = proposals.filter((proposal) => !isSettled(proposal, decided));
    await deleteLineage(
      manager,
      agencyId,
      open.filter(({ id }) => !wanted.some((proposal) => proposal.id === id)),
    );
    for (const proposal of wanted) {
      const before = open.find(({ id }) => id === proposal.id);
      await (before ? updateProposal(manager, before, proposal) : insertProposal(manager, agencyId, proposal, lives));
    }
    await refreshCurrentUnits(manager);
    return wanted.length;
  });
}

/**
 * The same for several agencies and for those that took them over: their units are joined over the merger.
 *
 * @example await refreshLineages(source, ['skhcn-bac-giang']); // and of 'skhcn-bac-ninh-2025'
 */
export async function refreshLineages(source: DataSource, agencyIds: readonly string[]): Promise<void> {
  const all = new Set(agencyIds.flatMap((id) => [id, ...successionOf(id).successors]));
  for (const id of all) await refreshLineage(source, id);
}

type Identified = LineageProposal & { id: string };

/** The same units and kind are the same proposal, whenever it is computed. */
const idOf = ({ kind, from, to }: LineageProposal): string => stableId('lineage', kind, ...from, '>', ...to);

/** Somebody decided on it, or confirmed another change that explains the same unit. */
function isSettled({ id, kind, from, to }: Identified, decided: readonly LineageRow[]): boolean {
  if (decided.some((row) => row.id === id)) return true;
  const confirmed = decided.filter(({ state }) => state === 'CONFIRMED');
  const has = (side: 'FROM' | 'TO', units: readonly string[]) =>
    confirmed.some((row) => partsOn(row, side).some(({ departmentId }) => units.includes(departmentId)));
  return has('FROM', from) || (kind === 'CREATE' && has('TO', to));
}

async function dropWithoutUnits(manager: EntityManager, agencyId: string): Promise<void> {
  await manager.query(
    `DELETE FROM giaoban.department_lineage l WHERE l.agency_id = $1 AND EXISTS (
       SELECT FROM giaoban.department_lineage_part p WHERE p.agency_id = l.agency_id AND p.lineage_id = l.id AND NOT EXISTS (
         SELECT FROM giaoban.department u WHERE u.agency_id = p.department_agency_id AND u.id = p.department_id))`,
    [agencyId],
  );
}

async function deleteLineage(manager: EntityManager, agencyId: string, rows: readonly LineageRow[]): Promise<void> {
  await manager.query('DELETE FROM giaoban.department_lineage WHERE agency_id = $1 AND id = ANY ($2::uuid[])', [
    agencyId,
    rows.map(({ id }) => id),
  ]);
}

async function updateProposal(manager: EntityManager, before: LineageRow, now: Identified): Promise<void> {
  if (before.reason === now.reason && before.effectiveOn === now.effectiveOn) return;
  await manager.query(
    `UPDATE giaoban.department_lineage SET reason = $3, effective_on = $4, basis = $5, confidence = $6, version = $7
     WHERE agency_id = $1 AND id = $2`,
    [before.agencyId, before.id, now.reason, now.effectiveOn, now.basis, now.confidence, before.version + 1],
  );
}

async function insertProposal(
  manager: EntityManager,
  agencyId: string,
  { from, to, ...proposal }: Identified,
  lives: readonly UnitLife[],
): Promise<void> {
  const undecided = { state: 'PROPOSED', madeBy: machine, decidedBy: null, decidedAt: null, note: null, version: 1 };
  await insertRows(manager, DepartmentLineageEntity, [{ agencyId, ...proposal, ...undecided }]);
  const event = { ...proposal, from, to: to.map((id) => ({ id, share: null })) };
  const agencyOf = new Map(lives.map((unit) => [unit.id, unit.agencyId]));
  await insertRows(manager, DepartmentLineagePartEntity, partRows(agencyId, event, agencyOf));
}
