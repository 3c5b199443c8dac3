import { AuditEntryEntity, insertRows } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/**
 * Writes down who did what, in the transaction that does it.
 *
 * @example await writeAudit(manager, { agencyId, actor: actor.name, action: 'report-status', subjectId: id, before: null, after });
 */
export async function writeAudit(
  manager: EntityManager,
  entry: Omit<AuditEntryEntity, 'id' | 'at'> & { at?: Date },
): Promise<void> {
  await insertRows(manager, AuditEntryEntity, [{ at: new Date(), ...entry, id: randomUUID() }]);
}
