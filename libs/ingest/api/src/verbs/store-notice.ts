import type { NoticeReading } from '@giao-ban/notice-model';
import {
  AssignmentEntity,
  DirectiveEntity,
  DirectiveReferenceEntity,
  DirectiveTopicEntity,
  insertRows,
  LegalDocumentEntity,
  NoticeEntity,
  OutcomeEntity,
} from '@giao-ban/store';
import { resolveDepartments } from '@giao-ban/unit-api';
import type { DataSource, EntityManager } from 'typeorm';
import type { Arrival, Ending } from '../rows/arrival';
import { citedDocuments, directiveRows, unitsOf } from '../rows/directive-rows';
import { noticeRow, outcomeRows, type NoticeContext } from '../rows/notice-rows';
import { keepBytes, recordArrival } from './record-arrival';

/** A reading on its way into the database. */
export interface StorableNotice {
  arrival: Arrival;
  reading: NoticeReading;
  context: NoticeContext;
  ending: Ending;
}

/**
 * Writes one notice in one transaction: bytes, text, directives and all that hangs on them, or nothing.
 *
 * @returns id of the arrival
 * @throws QueryFailedError with SQLSTATE 23505 where the notice is there already, also when it came a moment ago
 */
export async function storeNotice(source: DataSource, notice: StorableNotice): Promise<string> {
  // Shared between agencies, and true whatever becomes of this notice.
  const documents = citedDocuments(notice.reading).sort((a, b) => (a.key < b.key ? -1 : 1));
  await insertRows(source.manager, LegalDocumentEntity, documents, 'ignore');
  return source.transaction(async (manager) => {
    await keepBytes(manager, notice.arrival, notice.context, notice.ending.mediaType);
    await insertRows(manager, NoticeEntity, [noticeRow(notice.reading, notice.context)]);
    await insertDirectives(manager, notice);
    await insertRows(manager, OutcomeEntity, outcomeRows(notice.reading, notice.context));
    return recordArrival(manager, notice.arrival, notice.ending);
  });
}

async function insertDirectives(manager: EntityManager, { reading, context }: StorableNotice): Promise<void> {
  const departmentIds = await resolveDepartments(manager, context.agencyId, reading.directives.flatMap(unitsOf));
  const rows = directiveRows(reading, context, departmentIds);
  await insertRows(manager, DirectiveEntity, rows.directives);
  await insertRows(manager, AssignmentEntity, rows.assignments);
  await insertRows(manager, DirectiveTopicEntity, rows.topics);
  await insertRows(manager, DirectiveReferenceEntity, rows.references);
}
