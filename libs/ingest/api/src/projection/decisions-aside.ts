import { machine } from '@giao-ban/shared-nest';
import type { EntityManager } from 'typeorm';
import type { HeldNotice } from './held-notice';

/** Ids of the orders and statements that a notice keeps. */
export interface StayingParts {
  directives: string[];
  outcomes: string[];
}

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
     SELECT e.agency_id, e.id, $2, to_jsonb(e) FROM giaoban.evidence e
     WHERE e.agency_id = $1 AND e.decided_by <> $5 AND (
       EXISTS (SELECT FROM giaoban.directive d WHERE d.agency_id = e.agency_id
         AND d.id IN (e.directive_id, e.later_directive_id) AND d.notice_id = $2 AND d.id <> ALL ($3::uuid[]))
       OR EXISTS (SELECT FROM giaoban.outcome o WHERE o.agency_id = e.agency_id
         AND o.id = e.outcome_id AND o.notice_id = $2 AND o.id <> ALL ($4::uuid[])))
     ON CONFLICT (agency_id, id) DO UPDATE SET evidence = EXCLUDED.evidence`,
    [agencyId, noticeId, stay.directives, stay.outcomes, machine],
  );
}

/** Puts back what was set aside in this agency and has both its sides again. */
export async function bringDecisionsBack(manager: EntityManager, { agencyId }: HeldNotice): Promise<void> {
  const there = (table: string, column: string) =>
    `(k.evidence ->> '${column}' IS NULL OR EXISTS (SELECT FROM giaoban.${table} t
       WHERE t.agency_id = k.agency_id AND t.id = (k.evidence ->> '${column}')::uuid))`;
  await manager.query(
    `WITH back AS (
       DELETE FROM giaoban.kept_decision k
       WHERE k.agency_id = $1 AND ${there('directive', 'directive_id')} AND ${there('directive', 'later_directive_id')}
         AND ${there('outcome', 'outcome_id')} AND ${there('notice', 'source_notice_id')}
       RETURNING k.evidence)
     INSERT INTO giaoban.evidence
     SELECT e.* FROM back CROSS JOIN LATERAL jsonb_populate_record(NULL::giaoban.evidence, back.evidence) e
     ON CONFLICT (agency_id, id) DO UPDATE
       SET decision = EXCLUDED.decision, decided_by = EXCLUDED.decided_by,
           machine_decision = EXCLUDED.machine_decision, version = EXCLUDED.version`,
    [agencyId],
  );
}
