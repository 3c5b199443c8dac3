import type { EvidenceDecision } from '@giao-ban/directive-model';
import { type Actor, CodedError, machine, type TenantKey } from '@giao-ban/shared-nest';
import { writeAudit } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { type EvidenceInHand, holdEvidence, inTransaction, type NewDecision, writeDecision } from './evidence-in-hand';
import { followChain } from './follow-chain';

/** A decision as a person sends it. */
export interface DecideEvidence {
  id: string;
  /** `proposed` gives the evidence back to the machine. */
  decision: EvidenceDecision;
  /** The version that the person saw. */
  version: number;
}

/**
 * Puts a person's decision over the machine's, or takes it off again.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`
 * @example await decideEvidence(source, { name: 'Nguyễn Thị A' }, { id, decision: 'accepted', version: 1 });
 */
export function decideEvidence(source: DataSource, actor: Actor, asked: DecideEvidence): Promise<TenantKey> {
  return inTransaction(source, async (manager) => {
    const before = await holdEvidence(manager, asked.id, asked.version);
    const after = await writeDecision(manager, before, nextDecision(before, asked.decision, actor));
    await followChain(manager, after);
    await writeAudit(manager, {
      agencyId: before.agencyId,
      actor: actor.name,
      action: 'decide-evidence',
      subjectId: before.id,
      before: decisionFacts(before),
      after: decisionFacts(after),
    });
    return { agencyId: before.agencyId, id: before.id };
  });
}

/** What the audit trail keeps of a decision. */
export const decisionFacts = ({ decision, decidedBy, version }: EvidenceInHand) => ({ decision, decidedBy, version });

function nextDecision(before: EvidenceInHand, decision: EvidenceDecision, actor: Actor): NewDecision {
  const machineDecision = before.decidedBy === machine ? before.decision : before.machineDecision;
  if (decision !== 'proposed') return { decision, decidedBy: actor.name, machineDecision };
  if (before.kind === 'person') {
    throw new CodedError('BAD_INPUT', 'Báo cáo của người không phải do máy tìm ra nên không trả lại cho máy được.', {
      at: 'decision',
      hint: 'Chấp nhận báo cáo, hoặc rút báo cáo.',
    });
  }
  return { decision: machineDecision ?? 'proposed', decidedBy: machine, machineDecision: null };
}
