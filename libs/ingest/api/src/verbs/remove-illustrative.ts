import { writeAudit } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import { removeEvidenceFrom } from '../projection/decisions-aside';
import { refreshRelations } from './refresh-relations';

/** What was removed. */
export interface RemovedIllustrative {
  notices: number;
}

/**
 * Deletes the invented notices that the product ships and all that hangs on them: files, directives, evidence, and the
 * departments and cited documents that only they named. Doing it again removes nothing.
 *
 * @example const { notices } = await removeIllustrative(source, { actor: 'dashboard' });
 */
export async function removeIllustrative(source: DataSource, by: { actor: string }): Promise<RemovedIllustrative> {
  const agencies: { id: string }[] = await source.query(
    'SELECT DISTINCT agency_id AS id FROM giaoban.notice WHERE illustrative ORDER BY 1',
  );
  let notices = 0;
  for (const { id } of agencies) notices += await source.transaction((manager) => removeOf(manager, id, by.actor));
  if (notices === 0) return { notices };
  await source.query(
    `DELETE FROM giaoban.legal_document d
     WHERE NOT EXISTS (SELECT FROM giaoban.directive_reference r WHERE r.legal_document_id = d.id)`,
  );
  await refreshRelations(
    source,
    agencies.map(({ id }) => id),
    by,
  );
  return { notices };
}

/** One agency is one transaction. */
async function removeOf(manager: EntityManager, agencyId: string, actor: string): Promise<number> {
  const ids: { notice: string; file: string }[] = await manager.query(
    `SELECT id AS notice, source_file_id AS file FROM giaoban.notice
     WHERE agency_id = $1 AND illustrative ORDER BY id FOR UPDATE`,
    [agencyId],
  );
  const [notices, files] = [ids.map(({ notice }) => notice), ids.map(({ file }) => file)];
  for (const noticeId of notices)
    await removeEvidenceFrom(manager, { agencyId, noticeId }, { directives: [], outcomes: [] });
  await manager.query('DELETE FROM giaoban.notice WHERE agency_id = $1 AND id = ANY ($2)', [agencyId, notices]);
  await manager.query('DELETE FROM giaoban.source_file WHERE agency_id = $1 AND id = ANY ($2)', [agencyId, files]);
  await manager.query(
    `DELETE FROM giaoban.department d WHERE d.agency_id = $1 AND NOT EXISTS (
       SELECT FROM giaoban.assignment a WHERE a.agency_id = d.agency_id AND a.department_id = d.id)`,
    [agencyId],
  );
  const before = { notices: notices.length };
  await writeAudit(manager, { agencyId, actor, action: 'remove-illustrative', subjectId: null, before });
  return notices.length;
}
