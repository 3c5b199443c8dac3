import { maximumFileBytes, type NoticeReader, type PlacedReading } from '@giao-ban/notice-formats';
import type { NoticeReading, SourceMap } from '@giao-ban/notice-model';
import { parserVersion } from '@giao-ban/notice-parser';
import { dayInVietnam } from '@giao-ban/shared-nest';
import { agencyOf } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { isUniqueViolation, ReadingError, withOneMoreTry } from '../import-failure';
import type { ImportOptions, ImportReport, IncomingFile } from '../import-report';
import { findDoubts, reviewReason } from '../reading/find-doubts';
import { knownOn } from '../reading/known-on';
import { refusals } from '../reading/refusal';
import { arrivalOf, reportOf, type Arrival, type Ending } from '../rows/arrival';
import { noticeIdOf, sourceFileIdOf } from '../rows/notice-rows';
import { storeNotice, type StorableNotice } from './store-notice';
import { findStored, recordDuplicate, recordFailure, refuse, turnAway } from './turn-away';

/**
 * Takes one document in: reads it and stores what it says, or says why not. Never throws for what a file holds; whatever
 * happens, the arrival ends in a named state.
 *
 * @example
 * const report = await importNotice(source, { name: 'thang-3.html', bytes }, { actor: 'upload', reader });
 * report.state // 'STORED'
 */
export async function importNotice(
  source: DataSource,
  file: IncomingFile,
  options: ImportOptions,
): Promise<ImportReport> {
  const arrival = arrivalOf(file, options);
  try {
    return await withOneMoreTry(() => takeIn(source, arrival, options.reader));
  } catch (error) {
    options.onFailure?.(arrival.name, error);
    return recordFailure(source, arrival, error);
  }
}

async function takeIn(source: DataSource, arrival: Arrival, reader: NoticeReader): Promise<ImportReport> {
  if (arrival.size > maximumFileBytes) return refuse(source, arrival, refusals.tooLarge);
  const stored = await findStored(source, arrival);
  if (stored) return recordDuplicate(source, arrival, stored);
  const { reading, places } = await read(arrival, reader);
  if ('error' in reading) return turnAway(source, arrival, reading.error, reading.source.mediaType);
  // PostgreSQL takes no NUL into a text, and no paper holds one.
  if (reading.source.text.includes('\0')) return refuse(source, arrival, refusals.notText);
  return store(source, prepare(arrival, reading, places));
}

async function read({ bytes, name }: Arrival, reader: NoticeReader): Promise<PlacedReading> {
  try {
    return await reader.readOne(bytes, name);
  } catch (error) {
    throw new ReadingError(error);
  }
}

function prepare(arrival: Arrival, reading: NoticeReading, places: SourceMap | null): StorableNotice {
  const { sha256, illustrative, receivedAt } = arrival;
  const receivedOn = dayInVietnam(receivedAt);
  const agencyId = agencyOf(reading.province);
  const known = knownOn(reading, receivedOn);
  const ids = { agencyId, noticeId: noticeIdOf(sha256), sourceFileId: sourceFileIdOf(sha256) };
  const doubts = findDoubts(reading, { agencyId, known, receivedOn });
  const ending: Ending = {
    ...ids,
    state: doubts.length === 0 ? 'STORED' : 'NEEDS_REVIEW',
    code: doubts[0]?.code ?? null,
    reason: doubts.length === 0 ? null : reviewReason(doubts),
    directives: reading.directives.length,
    mediaType: reading.source.mediaType,
  };
  const context = { ...ids, known, illustrative, storedAt: receivedAt, parserVersion };
  return { arrival, reading, places, context, doubts, ending };
}

async function store(source: DataSource, notice: StorableNotice): Promise<ImportReport> {
  const { arrival, ending } = notice;
  try {
    return reportOf(arrival, ending, await storeNotice(source, notice));
  } catch (error) {
    // Somebody else brought the same file at the same moment; any other collision is a failure.
    const stored = isUniqueViolation(error) ? await findStored(source, arrival) : null;
    if (stored) return recordDuplicate(source, arrival, stored);
    throw error;
  }
}
