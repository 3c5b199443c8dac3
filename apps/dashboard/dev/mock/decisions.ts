import { GraphQLError } from 'graphql';
import { type MockEvidence, type MockWorld, type Status, today } from './model';

type Decision = MockEvidence['decision'];

/** What people write over the machine's findings, by the rules of the API. */
export function createDecisions(world: MockWorld, show: (evidence: MockEvidence) => object) {
  const held = (id: string, version: number): MockEvidence => {
    const found = world.directives.flatMap(({ evidence }) => evidence).find((one) => one.id === id);
    if (!found) throw new GraphQLError('Không còn minh chứng này.', { extensions: { code: 'NOT_FOUND' } });
    if ((found.version ?? 1) === version) return found;
    throw new GraphQLError(`“${found.decidedBy}” vừa thay đổi minh chứng này.`, {
      extensions: {
        code: 'STALE_VERSION',
        hint: 'Xem lại tình trạng hiện tại của minh chứng.',
        current: { version: found.version ?? 1, decision: found.decision, decidedBy: found.decidedBy ?? null },
      },
    });
  };
  const write = (evidence: MockEvidence, decision: Decision, by: string | null) => {
    evidence.machineDecision ??= evidence.decision;
    Object.assign(evidence, { decision, decidedBy: by, version: (evidence.version ?? 1) + 1 });
    return show(evidence);
  };
  const nameOf = (by: string | null | undefined) => by ?? 'người dùng tại máy';
  return {
    decideEvidence: (args: { id: string; decision: Decision; version: number; by?: string | null }) => {
      const evidence = held(args.id, args.version);
      if (args.decision !== 'PROPOSED') return write(evidence, args.decision, nameOf(args.by));
      return write(evidence, evidence.machineDecision ?? 'PROPOSED', null);
    },
    withdrawReport: (args: { evidenceId: string; version: number; by?: string | null }) =>
      write(held(args.evidenceId, args.version), 'REJECTED', nameOf(args.by)),
    reportStatus: (args: {
      directiveId: string;
      status: Status;
      on: string;
      note?: string | null;
      by?: string | null;
    }) => {
      const directive = world.directives.find(({ id }) => id === args.directiveId);
      if (!directive) throw new GraphQLError('Không có nhiệm vụ này.', { extensions: { code: 'NOT_FOUND' } });
      const evidence: MockEvidence = {
        id: `p-${directive.id}-${directive.evidence.length}`,
        kind: 'PERSON',
        status: args.status,
        decision: 'ACCEPTED',
        confidence: 1,
        cue: '',
        quote: args.note ?? '',
        noticeId: '',
        span: { start: 0, end: 0 },
        knownOn: today,
        happenedOn: args.on,
        decidedBy: nameOf(args.by),
      };
      directive.evidence.push(evidence);
      return show(evidence);
    },
  };
}
