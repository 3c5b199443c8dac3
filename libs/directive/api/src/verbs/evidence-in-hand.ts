import type { EvidenceDecision, EvidenceKind } from '@giao-ban/directive-model';
import { CodedError, isUuid, machine, type TenantKey } from '@giao-ban/shared-nest';
import type { DataSource, EntityManager } from 'typeorm';
import { EvidenceDecision as DecisionNames } from '../types/directive-enums';

/** What a decision reads and writes of a piece of evidence. */
export interface EvidenceInHand extends TenantKey {
  directiveId: string;
  /** The order of the same agency that gives it again, where that is the evidence. */
  laterDirectiveId: string | null;
  kind: EvidenceKind;
  decision: EvidenceDecision;
  decidedBy: string;
  machineDecision: EvidenceDecision | null;
  version: number;
}

/**
 * Finds a piece of evidence and holds it until the transaction ends.
 *
 * @param version which the person saw
 * @throws CodedError `NOT_FOUND`; `STALE_VERSION` with the present state where somebody was faster
 * @example const before = await holdEvidence(manager, id, 3);
 */
export async function holdEvidence(manager: EntityManager, id: string, version: number): Promise<EvidenceInHand> {
  // A recomputation puts the same link in the place of itself: who waited for it finds the new row at the second look.
  const found = (await lookFor(manager, id)) ?? (await lookFor(manager, id));
  if (!found) {
    throw new CodedError('NOT_FOUND', 'Không còn minh chứng này.', {
      at: 'id',
      hint: 'Mở lại trang nhiệm vụ để xem các minh chứng hiện có.',
    });
  }
  if (found.version !== version) throw stale(found);
  return found;
}

async function lookFor(manager: EntityManager, id: string): Promise<EvidenceInHand | null> {
  if (!isUuid(id)) return null;
  // By agency first, the way the key runs; a lock is taken within one agency.
  const [place]: { agencyId: string }[] = await manager.query(
    `SELECT agency_id AS "agencyId" FROM giaoban.evidence
     WHERE agency_id IN (SELECT a.id FROM giaoban.agency a) AND id = $1`,
    [id],
  );
  if (!place) return null;
  const [row]: EvidenceInHand[] = await manager.query(
    `SELECT agency_id AS "agencyId", id, directive_id AS "directiveId", kind, decision, decided_by AS "decidedBy",
            CASE WHEN source_agency_id = agency_id THEN later_directive_id END AS "laterDirectiveId",
            machine_decision AS "machineDecision", version
     FROM giaoban.evidence WHERE agency_id = $1 AND id = $2 FOR UPDATE`,
    [place.agencyId, id],
  );
  return row ?? null;
}

/** A decision to write down. */
export type NewDecision = Pick<EvidenceInHand, 'decision' | 'decidedBy' | 'machineDecision'>;

/** @returns the evidence as it stands now, one version on */
export async function writeDecision(
  manager: EntityManager,
  held: EvidenceInHand,
  next: NewDecision,
): Promise<EvidenceInHand> {
  const version = held.version + 1;
  await manager.query(
    `UPDATE giaoban.evidence SET decision = $3, decided_by = $4, machine_decision = $5, version = $6
     WHERE agency_id = $1 AND id = $2`,
    [held.agencyId, held.id, next.decision, next.decidedBy, next.machineDecision, version],
  );
  return { ...held, ...next, version };
}

/**
 * Runs a write of one person in one transaction.
 *
 * @example await inTransaction(source, (manager) => holdEvidence(manager, id, version));
 */
export const inTransaction = <T>(source: DataSource, act: (manager: EntityManager) => Promise<T>): Promise<T> =>
  source.transaction('READ COMMITTED', act);

function stale({ decision, decidedBy, version }: EvidenceInHand): CodedError {
  const name = Object.entries(DecisionNames).find(([, stored]) => stored === decision)?.[0] ?? decision;
  const who = decidedBy === machine ? 'Máy' : `“${decidedBy}”`;
  return new CodedError('STALE_VERSION', `${who} vừa thay đổi minh chứng này; quyết định của bạn chưa được ghi.`, {
    at: 'version',
    hint: 'Xem lại tình trạng hiện tại của minh chứng rồi quyết định lại nếu vẫn cần.',
    current: { version, decision: name, decidedBy: decidedBy === machine ? null : decidedBy },
  });
}
