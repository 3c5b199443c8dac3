import { bucketOn, type Evidence as ModelEvidence } from '@giao-ban/directive-model';
import type { CompletionBucket } from '../types/directive-enums';
import type { Directive } from '../types/directive.type';
import type { Evidence } from '../types/evidence.type';

const toModel = ({ recordedAt, ...rest }: Evidence): ModelEvidence => ({
  ...rest,
  ...(recordedAt && { recordedAt: recordedAt.toISOString() }),
});

/**
 * Where a directive would stand, were a piece of its evidence accepted: by the model's own rule.
 *
 * @example bucketIfAccepted('2025-06-30', directive, history, evidence) // 'COMPLETED_ON_TIME'
 */
export function bucketIfAccepted(
  day: string,
  { standing, deadline }: Pick<Directive, 'standing' | 'deadline'>,
  history: readonly Evidence[],
  accepted: Evidence,
): CompletionBucket {
  const others = history.filter(({ id }) => id !== accepted.id).map(toModel);
  const terms = { standing, due: deadline?.due ?? null };
  return bucketOn(day, terms, [...others, { ...toModel(accepted), decision: 'accepted' }]).bucket;
}
