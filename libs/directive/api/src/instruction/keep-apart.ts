import { type Actor, CodedError, isUuid, type TenantKey } from '@giao-ban/shared-nest';
import { writeAudit } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../verbs/evidence-in-hand';

interface Held extends TenantKey {
  folded: boolean;
  kind: string;
  instructionId: string;
  lent: string | null;
}

/**
 * Says that a directive is work of its own although it reads like another one, or takes that back.
 *
 * @throws CodedError `NOT_FOUND`, `BAD_INPUT`
 * @example await keepApart(source, actor, { directiveId, apart: true });
 */
export function keepApart(
  source: DataSource,
  actor: Actor,
  { directiveId, apart }: { directiveId: string; apart: boolean },
): Promise<TenantKey> {
  return inTransaction(source, async (manager) => {
    const rows: Held[] = isUuid(directiveId)
      ? await manager.query(
          `SELECT m.agency_id AS "agencyId", m.directive_id AS id, m.folded, m.kind, m.instruction_id AS "instructionId",
                  m.lent_department_id AS lent
           FROM giaoban.instruction_member m
           WHERE m.agency_id IN (SELECT a.id FROM giaoban.agency a) AND m.directive_id = $1 FOR UPDATE`,
          [directiveId],
        )
      : [];
    const [held] = rows;
    if (!held) {
      throw new CodedError('NOT_FOUND', 'Nhiệm vụ này không được gộp với nhiệm vụ nào khác.', { at: 'directiveId' });
    }
    if (held.instructionId === held.id) {
      throw new CodedError('BAD_INPUT', 'Đây là nhiệm vụ đứng đầu; hãy tách từng nhiệm vụ được gộp vào nó.', {
        at: 'directiveId',
      });
    }
    if (apart && held.lent) {
      await manager.query(
        `DELETE FROM giaoban.assignment WHERE agency_id = $1 AND directive_id = $2 AND department_id = $3 AND role = 'COOPERATE'`,
        [held.agencyId, held.instructionId, held.lent],
      );
    }
    const folded = !apart && held.kind === 'same-task';
    await manager.query(
      `UPDATE giaoban.instruction_member SET apart = $3, folded = $4, lent_department_id = CASE WHEN $3 THEN NULL ELSE lent_department_id END
       WHERE agency_id = $1 AND directive_id = $2`,
      [held.agencyId, held.id, apart, folded],
    );
    await writeAudit(manager, {
      agencyId: held.agencyId,
      actor: actor.name,
      action: apart ? 'keep-directive-apart' : 'join-directive',
      subjectId: held.id,
      before: { instruction: held.instructionId, folded: held.folded },
      after: { instruction: held.instructionId, folded },
    });
    return { agencyId: held.agencyId, id: held.id };
  });
}
