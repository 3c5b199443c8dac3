import { machine } from '@giao-ban/shared-nest';
import type { EntityManager } from 'typeorm';
import type { HeldNotice } from './held-notice';

/** Ids of the orders and statements that a notice keeps. */
export interface StayingParts {
  directives: string[];
  outcomes: string[];
}

// Of notice $2 of agency $1, where the directives $3 and the outcomes $4 stay.
const lost = (table: string, stay: string): string =>
  `ARRAY(SELECT t.id FROM giaoban.${table} t WHERE t.agency_id = $1 AND t.notice_id = $2 AND t.id <> ALL (${stay}::uuid[]))`;
const lostDirectives = lost('directive', '$3');
const sourceIsLost = `(e.source_agency_id = $1
  AND (e.later_directive_id = ANY (${lostDirectives}) OR e.outcome_id = ANY (${lost('outcome', '$4')})))`;

/**
 * Sets aside what people reported or decided of orders and statements of a notice that are about to go: deleting them
 * takes their evidence along, and the machine would find its own links again, but never a person's word.
 */
export async function setDecisionsAside(
  manager: EntityManager,
  { agencyId, noticeId }: HeldNotice,
  stay: StayingParts,
): Promise<void> {
  await manager.query(
    `INSERT INTO giaoban.kept_decision (agency_id, id, notice_id, evidence)
     SELECT $1, e.id, $2, to_jsonb(e) FROM giaoban.evidence e
     WHERE e.decided_by <> $5 AND (
       (e.agency_id = $1 AND e.directive_id = ANY (${lostDirectives})) OR ${sourceIsLost})
     ON CONFLICT (agency_id, id) DO UPDATE SET evidence = EXCLUDED.evidence`,
    [agencyId, noticeId, stay.directives, stay.outcomes, machine],
  );
}

/**
 * Takes away the evidence, also of agencies that this one took over, whose source in a notice is about to go. Where the
 * whole notice goes, nothing stays.
 *
 * @example await removeEvidenceFrom(manager, { agencyId, noticeId }, { directives: [], outcomes: [] });
 */
export async function removeEvidenceFrom(
  manager: EntityManager,
  { agencyId, noticeId }: Pick<HeldNotice, 'agencyId' | 'noticeId'>,
  stay: StayingParts,
): Promise<void> {
  await manager.query(`DELETE FROM giaoban.evidence e WHERE ${sourceIsLost}`, [
    ...[agencyId, noticeId, stay.directives, stay.outcomes],
  ]);
}

/** Puts back what was set aside in this agency and has both its sides again. */
export async function bringDecisionsBack(manager: EntityManager, { agencyId }: HeldNotice): Promise<void> {
  // What was set aside before evidence knew whose paper it comes from is of one agency.
  const ordering = `(k.evidence ->> 'agency_id')`;
  const telling = `coalesce(k.evidence ->> 'source_agency_id', ${ordering})`;
  const there = (table: string, agency: string, column: string) =>
    `(k.evidence ->> '${column}' IS NULL OR EXISTS (SELECT FROM giaoban.${table} t
       WHERE t.agency_id = ${agency} AND t.id = (k.evidence ->> '${column}')::uuid))`;
  await manager.query(
    `WITH back AS (
       DELETE FROM giaoban.kept_decision k
       WHERE $1 IN (${ordering}, ${telling})
         AND ${there('directive', ordering, 'directive_id')} AND ${there('directive', telling, 'later_directive_id')}
         AND ${there('outcome', telling, 'outcome_id')} AND ${there('notice', telling, 'source_notice_id')}
       RETURNING k.evidence || jsonb_build_object('source_agency_id', ${telling}) AS evidence)
     INSERT INTO giaoban.evidence
     SELECT e.* FROM back CROSS JOIN LATERAL jsonb_populate_record(NULL::giaoban.evidence, back.evidence) e
     ON CONFLICT (agency_id, id) DO UPDATE
       SET decision = EXCLUDED.decision, decided_by = EXCLUDED.decided_by,
           machine_decision = EXCLUDED.machine_decision, version = EXCLUDED.version`,
    [agencyId],
  );
}
