import { DirectiveEntity, NoticeEntity, SourceFileEntity, unassignedAgency } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { failureOf, ReadingError } from '../import-failure';
import type { ImportReport } from '../import-report';
import { isStopped, refusals, type Refusal } from '../reading/refusal';
import { reportOf, withoutTrace, type Arrival, type Ending } from '../rows/arrival';
import { noticeIdOf, sourceFileIdOf } from '../rows/notice-rows';
import { keepBytes, recordArrival } from './record-arrival';

const unknownType = 'application/octet-stream';
const nowhere = { agencyId: unassignedAgency, noticeId: null, sourceFileId: null, directives: 0 };

/** A file that is not taken in leaves its name and the reason, never its bytes. */
export function refuse(
  source: DataSource,
  arrival: Arrival,
  { code, reason }: Refusal,
  mediaType = unknownType,
): Promise<ImportReport> {
  return record(source, arrival, { ...nowhere, state: 'REFUSED', code, reason, mediaType });
}

/**
 * A file that the reader gave no text of: turned away for what it is, or failed where the reading had to be ended. Of a
 * paper with a mark of secrecy nothing stays but code, hash and day.
 */
export async function turnAway(
  source: DataSource,
  arrival: Arrival,
  { code, message }: { code: string; message: string },
  mediaType = unknownType,
): Promise<ImportReport> {
  if (code === refusals.secret.code) {
    const { reason } = refusals.secret;
    return { ...(await refuse(source, withoutTrace(arrival), { code, reason })), name: arrival.name };
  }
  const state = isStopped(code) ? 'FAILED' : 'REFUSED';
  return record(source, arrival, { ...nowhere, state, code, reason: message, mediaType });
}

/** The notice that these very bytes became earlier. */
export function findStored(source: DataSource, { sha256 }: Arrival): Promise<NoticeEntity | null> {
  return source.manager.findOne(NoticeEntity, {
    select: { agencyId: true, id: true, sourceFileId: true, number: true, title: true },
    where: { id: noticeIdOf(sha256) },
  });
}

/** Nothing is stored twice; the answer points at the notice that is there. */
export async function recordDuplicate(
  source: DataSource,
  arrival: Arrival,
  { agencyId, id, sourceFileId, number, title }: NoticeEntity,
): Promise<ImportReport> {
  const file = await source.manager.findOneByOrFail(SourceFileEntity, { agencyId, id: sourceFileId });
  const called = number ?? title;
  return record(source, arrival, {
    ...{ agencyId, noticeId: id, sourceFileId },
    state: 'DUPLICATE',
    code: 'ALREADY_STORED',
    reason: `Nội dung tệp này đã được lưu trước đó${called === null ? '' : ` (${called})`}; không lưu thêm lần nữa.`,
    directives: await source.manager.countBy(DirectiveEntity, { agencyId, noticeId: id }),
    mediaType: file.mediaType,
  });
}

/**
 * A bug or the database. The bytes are kept for the next try only where they were read before, and so are known to bear
 * no mark of secrecy.
 */
export async function recordFailure(source: DataSource, arrival: Arrival, error: unknown): Promise<ImportReport> {
  const ending: Ending = { ...nowhere, state: 'FAILED', ...failureOf(error), mediaType: unknownType };
  const mayKeep = !(error instanceof ReadingError);
  const sourceFileId = sourceFileIdOf(arrival.sha256);
  try {
    return await source.transaction(async (manager) => {
      if (mayKeep) await keepBytes(manager, arrival, { ...nowhere, sourceFileId }, unknownType);
      const kept = { ...ending, sourceFileId: mayKeep ? sourceFileId : null };
      return reportOf(arrival, ending, await recordArrival(manager, arrival, kept));
    });
  } catch {
    // The database itself is away: the answer to the sender is all that remains.
    return reportOf(arrival, ending, null);
  }
}

async function record(source: DataSource, arrival: Arrival, ending: Ending): Promise<ImportReport> {
  const fileId = await source.transaction((manager) => recordArrival(manager, arrival, ending));
  return reportOf(arrival, ending, fileId);
}
