import { type Actor, checkedInput, CodedError, machine } from '@giao-ban/shared-nest';
import { writeAudit } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import type { LineageState } from '../../types/lineage-enums';
import type { LineageHeirInput } from '../../types/lineage.inputs';
import { checkLineage } from '../check-lineage';
import { inLineageTransaction, lineageFacts, lineageInHand } from '../lineage-in-hand';
import { type LineageRow, toEvent } from '../lineage-rows';
import { basisSchema, noteSchema } from '../lineage-words';
import { confirmedLineage, refreshCurrentUnits } from '../refresh-current-units';

/** A decision as a person sends it. */
export interface DecideLineage {
  id: string;
  /** `PROPOSED` gives a proposal back to the machine. */
  decision: LineageState;
  /** The version that the person saw. */
  version: number;
  note: string | null;
  /** What the person knows better than the machine; null leaves it as it is. */
  effectiveOn: string | null;
  basis: string | null;
  shares: readonly LineageHeirInput[] | null;
}

/**
 * Confirms or rejects a change, or takes that decision back; a confirmed one is counted by at once.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`
 * @example await decideLineage(source, actor, { id, decision: 'CONFIRMED', version: 1, ...asProposed }, '2025-12-31');
 */
export function decideLineage(source: DataSource, actor: Actor, asked: DecideLineage, today: string): Promise<string> {
  const note = checkedInput(noteSchema, asked.note ?? '', 'note') || null;
  const basis = checkedInput(basisSchema, asked.basis ?? '', 'basis') || null;
  return inLineageTransaction(source, async (manager) => {
    const before = await lineageInHand(manager, asked.id, asked.version);
    const after = decided(before, { ...asked, note, basis }, actor);
    if (after.state === 'CONFIRMED') await checkAgainstOthers(manager, after, today);
    await writeLineage(manager, after);
    await refreshCurrentUnits(manager);
    await writeAudit(manager, {
      agencyId: before.agencyId,
      actor: actor.name,
      action: 'decide-lineage',
      subjectId: before.id,
      before: lineageFacts(before),
      after: lineageFacts(after),
    });
    return after.id;
  });
}

function decided(before: LineageRow, asked: DecideLineage, actor: Actor): LineageRow {
  const version = before.version + 1;
  if (asked.decision === 'PROPOSED') {
    if (before.madeBy !== machine) {
      throw new CodedError('BAD_INPUT', 'Thay đổi này do người ghi nên không trả lại cho máy được.', {
        at: 'decision',
        hint: 'Xác nhận thay đổi, hoặc rút lại.',
      });
    }
    return { ...before, version, state: 'PROPOSED', decidedBy: null, decidedAt: null, note: null };
  }
  const shareOf = new Map((asked.shares ?? []).map(({ department, share }) => [department, share ?? null]));
  return {
    ...before,
    version,
    state: asked.decision,
    decidedBy: actor.name,
    decidedAt: new Date(),
    note: asked.note,
    effectiveOn: asked.effectiveOn ?? before.effectiveOn,
    basis: asked.basis ?? before.basis,
    parts: before.parts.map((part) =>
      part.side === 'TO' && shareOf.has(part.departmentId)
        ? { ...part, share: shareOf.get(part.departmentId) ?? null }
        : part,
    ),
  };
}

async function checkAgainstOthers(manager: EntityManager, row: LineageRow, today: string): Promise<void> {
  const others = (await confirmedLineage(manager)).filter(({ id }) => id !== row.id);
  checkLineage({
    event: toEvent(row),
    agencyOf: new Map(row.parts.map(({ departmentId, agencyId }) => [departmentId, agencyId])),
    confirmed: others.map(toEvent),
    today,
  });
}

async function writeLineage(manager: EntityManager, row: LineageRow): Promise<void> {
  const { agencyId, id, state, decidedBy, decidedAt, note, effectiveOn, basis, version } = row;
  await manager.query(
    `UPDATE giaoban.department_lineage
     SET state = $3, decided_by = $4, decided_at = $5, note = $6, effective_on = $7, basis = $8, version = $9
     WHERE agency_id = $1 AND id = $2`,
    [agencyId, id, state, decidedBy, decidedAt, note, effectiveOn, basis, version],
  );
  for (const { side, departmentId, share } of row.parts) {
    await manager.query(
      `UPDATE giaoban.department_lineage_part SET share = $5
       WHERE agency_id = $1 AND lineage_id = $2 AND side = $3 AND department_id = $4 AND share IS DISTINCT FROM $5::real`,
      [agencyId, id, side, departmentId, share],
    );
  }
}
