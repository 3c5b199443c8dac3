import { tokenSimilarity } from '@giao-ban/shared-kernel';

/** Below this the texts share little more than common words, and marks would cover all of them. */
const leastAlike = 0.45;

interface Told {
  id: string;
  text: string;
  notice: { knownOn: string };
}

/**
 * The earlier order whose words are nearest to this one's; null where none is near enough to compare word by word.
 *
 * @example
 * closestBefore(member, theme.members)?.notice.knownOn; // '2024-05-13'
 */
export function closestBefore<Order extends Told>(order: Order, all: readonly Order[]): Order | null {
  const earlier = all.filter(({ id, notice }) => id !== order.id && notice.knownOn < order.notice.knownOn);
  const near = earlier
    .map((one) => ({ one, alike: tokenSimilarity(one.text, order.text) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || b.one.notice.knownOn.localeCompare(a.one.notice.knownOn));
  return near[0]?.one ?? null;
}
