import type { ReportedState } from '@giao-ban/directive-model';
import { type Actor, checkedInput, CodedError, isUuid, type TenantKey } from '@giao-ban/shared-nest';
import { EvidenceEntity, insertRows, writeAudit } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from './evidence-in-hand';

/** A report as a person sends it. */
export interface ReportStatus {
  directiveId: string;
  status: ReportedState;
  /** The day on which it happened. */
  on: string;
  note: string | null;
  /** A file kept for this directive, which no report names yet. */
  attachment?: string | null;
}

const longestNote = 2000;
const noteSchema = z
  .string()
  .transform((note) => note.normalize('NFC').replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .max(longestNote, `Ghi chú dài quá ${longestNote} ký tự.`)
      .regex(/^(?:\P{C}|\p{Cf}|[\n\t])*$/u, 'Ghi chú có ký tự không đọc được.'),
  );

/**
 * Writes down what a person knows of a directive; it counts at once, from today on.
 *
 * @param today the day in Vietnam
 * @throws CodedError `NOT_FOUND`, `BAD_INPUT`
 * @example await reportStatus(source, actor, { directiveId, status: 'completed', on: '2025-03-28', note: null }, '2025-03-31');
 */
export function reportStatus(source: DataSource, actor: Actor, asked: ReportStatus, today: string): Promise<TenantKey> {
  const note = checkedInput(noteSchema, asked.note ?? '', 'note');
  return inTransaction(source, async (manager) => {
    const directive = await findDirective(manager, asked.directiveId, today);
    checkDay(asked.on, directive.knownOn, today);
    const recordedAt = new Date();
    const row = { ...reportRow(directive, asked, recordedAt), decidedBy: actor.name, quote: note, knownOn: today };
    await insertRows(manager, EvidenceEntity, [row]);
    if (asked.attachment) await attach(manager, directive, asked.attachment, row.id);
    await writeAudit(manager, {
      agencyId: row.agencyId,
      at: recordedAt,
      actor: actor.name,
      action: 'report-status',
      subjectId: row.id,
      before: null,
      after: {
        directive: directive.id,
        status: asked.status,
        on: asked.on,
        note,
        attachment: asked.attachment ?? null,
      },
    });
    return { agencyId: row.agencyId, id: row.id };
  });
}

/** Gives a kept file to its report; each file proves one report. */
async function attach(manager: EntityManager, { agencyId, id }: TenantKey, file: string, evidence: string) {
  const rows: unknown[] = isUuid(file)
    ? await manager.query(
        `WITH kept AS (UPDATE giaoban.attachment SET evidence_id = $4
           WHERE agency_id = $1 AND directive_id = $2 AND id = $3 AND evidence_id IS NULL RETURNING id) SELECT id FROM kept`,
        [agencyId, id, file, evidence],
      )
    : [];
  if (rows.length > 0) return;
  throw new CodedError('NOT_FOUND', 'Không còn tệp kèm theo này; báo cáo chưa được ghi.', {
    at: 'attachment',
    hint: 'Gửi lại tệp rồi ghi báo cáo lần nữa.',
  });
}

async function findDirective(
  manager: EntityManager,
  id: string,
  today: string,
): Promise<TenantKey & { knownOn: string }> {
  const rows: (TenantKey & { knownOn: string })[] = isUuid(id)
    ? await manager.query(
        `SELECT agency_id AS "agencyId", id, known_on AS "knownOn" FROM giaoban.directive
         WHERE agency_id IN (SELECT a.id FROM giaoban.agency a) AND id = $1 AND known_on <= $2`,
        [id, today],
      )
    : [];
  const [found] = rows;
  if (found) return found;
  throw new CodedError('NOT_FOUND', 'Không có nhiệm vụ này.', {
    at: 'directiveId',
    hint: 'Mở lại từ danh sách nhiệm vụ.',
  });
}

function checkDay(on: string, first: string, today: string): void {
  if (on >= first && on <= today) return;
  const why =
    on > today
      ? `Ngày diễn ra chưa đến: hôm nay là ${written(today)}.`
      : `Ngày diễn ra sớm hơn ngày giao nhiệm vụ (${written(first)}).`;
  throw new CodedError('BAD_INPUT', why, {
    at: 'on',
    hint: `Chọn một ngày từ ${written(first)} đến ${written(today)}.`,
  });
}

/** Day first, as people write it. */
const written = (day: string): string => day.split('-').reverse().join('/');

const reportRow = ({ agencyId, id }: TenantKey, { status, on }: ReportStatus, recordedAt: Date) => ({
  agencyId,
  id: randomUUID(),
  directiveId: id,
  kind: 'person',
  sourceAgencyId: agencyId,
  outcomeId: null,
  laterDirectiveId: null,
  sourceNoticeId: null,
  status,
  decision: 'accepted',
  confidence: 1,
  cue: '',
  happenedOn: on,
  machineDecision: null,
  recordedAt,
  version: 1,
});
