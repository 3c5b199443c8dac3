import type { EnumOf } from '@giao-ban/shared-graphql';

/** What a person can do with a piece of evidence. */
export type Choice = 'accept' | 'reject' | 'giveBack' | 'withdraw' | 'restore';

interface Decided {
  kind: EnumOf<'EvidenceKind'>;
  decision: EnumOf<'EvidenceDecision'>;
  decidedBy: string | null;
}

/**
 * The choices that a piece of evidence leaves open.
 *
 * @example
 * choicesOf({ kind: 'OUTCOME', decision: 'PROPOSED', decidedBy: null }); // ['accept', 'reject']
 */
export function choicesOf({ kind, decision, decidedBy }: Decided): readonly Choice[] {
  if (kind === 'PERSON') return decision === 'ACCEPTED' ? ['withdraw'] : ['restore'];
  if (decidedBy !== null) return ['giveBack'];
  return decision === 'ACCEPTED' ? ['reject'] : decision === 'REJECTED' ? ['accept'] : ['accept', 'reject'];
}
