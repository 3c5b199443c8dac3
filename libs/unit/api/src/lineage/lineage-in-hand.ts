import { CodedError, isUuid } from '@giao-ban/shared-nest';
import type { DataSource, EntityManager } from 'typeorm';
import { holdLineage } from './refresh-current-units';
import { type LineageRow, lineageSql } from './lineage-rows';

/** Runs a write of lineage in one transaction, one after the other. */
export const inLineageTransaction = <T>(source: DataSource, act: (manager: EntityManager) => Promise<T>): Promise<T> =>
  source.transaction('READ COMMITTED', async (manager) => {
    await holdLineage(manager);
    return act(manager);
  });

/**
 * The change as it stands; nobody else can write it meanwhile.
 *
 * @param version which the person saw
 * @throws CodedError `NOT_FOUND`; `STALE_VERSION` with the present state where somebody was faster
 */
export async function lineageInHand(manager: EntityManager, id: string, version: number): Promise<LineageRow> {
  const [found]: LineageRow[] = isUuid(id) ? await manager.query(`${lineageSql} WHERE l.id = $1`, [id]) : [];
  if (!found) {
    throw new CodedError('NOT_FOUND', 'Không còn thay đổi tổ chức này.', {
      at: 'id',
      hint: 'Tải lại trang để xem các thay đổi hiện có.',
    });
  }
  if (found.version === version) return found;
  const { state, decidedBy } = found;
  throw new CodedError(
    'STALE_VERSION',
    `${decidedBy ? `“${decidedBy}”` : 'Máy'} vừa sửa thay đổi tổ chức này; quyết định của bạn chưa được ghi.`,
    {
      at: 'version',
      hint: 'Xem lại tình trạng hiện tại rồi quyết định lại nếu vẫn cần.',
      current: { version: found.version, state, decidedBy },
    },
  );
}

/** What the audit trail keeps of a change. */
export const lineageFacts = ({ kind, state, effectiveOn, basis, decidedBy, version, parts }: LineageRow) => ({
  ...{ kind, state, effectiveOn, basis, decidedBy, version },
  parts: parts.map(({ side, departmentId, share }) => ({ side, department: departmentId, share })),
});
