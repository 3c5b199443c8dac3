import { type Actor, CodedError, machine } from '@giao-ban/shared-nest';
import { writeAudit } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { inLineageTransaction, lineageFacts, lineageInHand } from '../lineage-in-hand';
import type { LineageRow } from '../lineage-rows';
import { refreshCurrentUnits } from '../refresh-current-units';

/**
 * Takes back a change that a person wrote: it stays, rejected, and counts no more. Undone by confirming it again.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT` for what the machine proposed
 * @example await withdrawLineage(source, actor, { id, version: 1 });
 */
export function withdrawLineage(
  source: DataSource,
  actor: Actor,
  asked: { id: string; version: number },
): Promise<string> {
  return inLineageTransaction(source, async (manager) => {
    const before = await lineageInHand(manager, asked.id, asked.version);
    if (before.madeBy === machine) {
      throw new CodedError('BAD_INPUT', 'Đề xuất này của máy, không phải do người ghi.', {
        at: 'id',
        hint: 'Dùng “decideLineage” để bác bỏ hoặc trả lại cho máy.',
      });
    }
    const { agencyId, id } = before;
    const decidedAt = new Date();
    const after: LineageRow = {
      ...before,
      ...{ state: 'REJECTED', decidedBy: actor.name, decidedAt, version: before.version + 1 },
    };
    await manager.query(
      `UPDATE giaoban.department_lineage SET state = 'REJECTED', decided_by = $3, decided_at = $4, version = $5
       WHERE agency_id = $1 AND id = $2`,
      [agencyId, id, actor.name, decidedAt, after.version],
    );
    await refreshCurrentUnits(manager);
    await writeAudit(manager, {
      ...{ agencyId, actor: actor.name, action: 'withdraw-lineage', subjectId: id },
      before: lineageFacts(before),
      after: lineageFacts(after),
    });
    return id;
  });
}
