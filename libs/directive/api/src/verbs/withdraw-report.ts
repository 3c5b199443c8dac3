import { type Actor, CodedError, type TenantKey } from '@giao-ban/shared-nest';
import { writeAudit } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { decisionFacts } from './decide-evidence';
import { holdEvidence, inTransaction, writeDecision } from './evidence-in-hand';

/**
 * Takes a person's report back: it stays, rejected, and counts no more.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT` for what no person reported
 * @example await withdrawReport(source, actor, { id: evidenceId, version: 1 });
 */
export function withdrawReport(
  source: DataSource,
  actor: Actor,
  asked: { id: string; version: number },
): Promise<TenantKey> {
  return inTransaction(source, async (manager) => {
    const before = await holdEvidence(manager, asked.id, asked.version);
    if (before.kind !== 'person') throw notAReport();
    const after = await writeDecision(manager, before, {
      decision: 'rejected',
      decidedBy: actor.name,
      machineDecision: null,
    });
    await writeAudit(manager, {
      agencyId: before.agencyId,
      actor: actor.name,
      action: 'withdraw-report',
      subjectId: before.id,
      before: decisionFacts(before),
      after: decisionFacts(after),
    });
    return { agencyId: before.agencyId, id: before.id };
  });
}

const notAReport = (): CodedError =>
  new CodedError('BAD_INPUT', 'Minh chứng này lấy từ văn bản, không phải báo cáo của người.', {
    at: 'evidenceId',
    hint: 'Dùng “decideEvidence” để chấp nhận hoặc bác bỏ minh chứng từ văn bản.',
  });
