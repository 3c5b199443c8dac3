import { randomUUID } from 'node:crypto';
import type { AuditEntryEntity } from '@giao-ban/store';

/** A write over several agencies stands under this name in the audit trail. */
export const allAgencies = 'all';

/** @example auditRow({ agencyId, actor: 'upload', action: 'import-notice', subjectId: noticeId, at }) */
export function auditRow(
  entry: Pick<AuditEntryEntity, 'agencyId' | 'actor' | 'action' | 'subjectId' | 'at'> & Partial<AuditEntryEntity>,
): AuditEntryEntity {
  return { id: randomUUID(), before: null, after: null, ...entry };
}
