import { overlayCorrections, type NoticeReading, type SourceMap } from '@giao-ban/notice-model';
import { insertRows, LegalDocumentEntity, NoticeEntity, NoticeReadingEntity } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import { writeParts } from '../projection/write-parts';
import type { Doubt } from '../reading/find-doubts';
import type { Arrival, Ending } from '../rows/arrival';
import { citedDocuments } from '../rows/directive-rows';
import { readingRow } from '../rows/kept-reading';
import { noticeRow, type NoticeContext } from '../rows/notice-rows';
import { firstIds } from '../rows/reading-ids';
import { keepBytes, recordArrival } from './record-arrival';

/** A reading on its way into the database. */
export interface StorableNotice {
  arrival: Arrival;
  reading: NoticeReading;
  /** Where the reading text stands in the file; null where the reader did not say. */
  places: SourceMap | null;
  context: NoticeContext;
  doubts: readonly Doubt[];
  ending: Ending;
}

/**
 * Writes one notice in one transaction: bytes, text, directives and all that hangs on them, or nothing.
 *
 * @returns id of the arrival
 * @throws QueryFailedError with SQLSTATE 23505 where the notice is there already, also when it came a moment ago
 */
export async function storeNotice(source: DataSource, notice: StorableNotice): Promise<string> {
  await keepCitedDocuments(source.manager, notice.reading);
  return source.transaction(async (manager) => {
    const { arrival, reading, places, context, doubts, ending } = notice;
    const ids = firstIds(reading, arrival.sha256);
    await keepBytes(manager, arrival, context, ending.mediaType);
    await insertRows(manager, NoticeEntity, [noticeRow(reading, context)]);
    await insertRows(manager, NoticeReadingEntity, [readingRow(reading, ids, context, context.storedAt, places)]);
    await writeParts(manager, {
      effective: overlayCorrections({ reading, ids }, []),
      corrections: [],
      doubts,
      context,
    });
    return recordArrival(manager, arrival, ending);
  });
}

/** Shared between agencies, and true whatever becomes of the notice: so before its transaction, in one order everywhere. */
export async function keepCitedDocuments(manager: EntityManager, reading: NoticeReading): Promise<void> {
  const documents = citedDocuments(reading).sort((a, b) => (a.key < b.key ? -1 : 1));
  await insertRows(manager, LegalDocumentEntity, documents, 'ignore');
}
