import { IngestFileEntity, insertRows, SourceFileEntity, writeAudit } from '@giao-ban/store';
import type { EntityManager } from 'typeorm';
import { ingestFileRow, type Arrival, type Ending } from '../rows/arrival';
import type { NoticeContext } from '../rows/notice-rows';

/** The same bytes may be here already: of a reading that failed earlier. */
export async function keepBytes(
  manager: EntityManager,
  { bytes, sha256 }: Arrival,
  { agencyId, sourceFileId }: Pick<NoticeContext, 'agencyId' | 'sourceFileId'>,
  mediaType: string,
): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const row = { agencyId, id: sourceFileId, sha256, mediaType, size: bytes.length, bytes: buffer };
  await manager
    .createQueryBuilder()
    .insert()
    .into(SourceFileEntity)
    .values(row)
    .orIgnore()
    .updateEntity(false)
    .execute();
}

/** Writes the arrival and its audit entry. @returns id of the arrival */
export async function recordArrival(manager: EntityManager, arrival: Arrival, ending: Ending): Promise<string> {
  const row = ingestFileRow(arrival, ending);
  const { agencyId, noticeId, state, code, directives } = ending;
  await insertRows(manager, IngestFileEntity, [row]);
  await writeAudit(manager, {
    agencyId,
    actor: arrival.actor,
    action: 'import-notice',
    subjectId: noticeId ?? row.id,
    at: arrival.receivedAt,
    after: { file: row.id, state, code, directives },
  });
  return row.id;
}
