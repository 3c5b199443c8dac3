import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AuditEntryEntity } from './audit-entry.entity';
import { insertRows } from './insert-rows';

/** One write as it is told to the audit trail; what it does not give is null, its time is now. */
export type AuditRecord = Pick<AuditEntryEntity, 'agencyId' | 'actor' | 'action' | 'subjectId'> &
  Partial<Pick<AuditEntryEntity, 'at' | 'before' | 'after'>>;

/**
 * Writes down who did what, in the transaction that does it.
 *
 * @example await writeAudit(manager, { agencyId, actor: actor.name, action: 'report-status', subjectId: id, after });
 */
export async function writeAudit(manager: EntityManager, ...records: AuditRecord[]): Promise<void> {
  const at = new Date();
  const rows = records.map((record) => ({ id: randomUUID(), at, before: null, after: null, ...record }));
  await insertRows(manager, AuditEntryEntity, rows);
}
