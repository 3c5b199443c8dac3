import { tokenSimilarity } from '@giao-ban/shared-kernel';

type Wanted = { text: string; accept?: { text?: string[] } };

export interface Matching<G, P> {
  pairs: [gold: G, read: P][];
  /** In the annotation, not in the reading. */
  missed: G[];
  /** In the reading, not in the annotation. */
  invented: P[];
}

/**
 * Joins each annotated item to the read item that says most nearly the same, one to one, the best pairs first.
 * @param least how alike two texts must be to be the same item, 0 to 1
 */
export function matchItems<G extends Wanted, P extends { text: string }>(
  gold: readonly G[],
  read: readonly P[],
  least: number,
): Matching<G, P> {
  const candidates = gold.flatMap((wanted, i) => {
    const texts = [wanted.text, ...(wanted.accept?.text ?? [])];
    return read.map(({ text }, j) => {
      const similarity = Math.max(...texts.map((one) => tokenSimilarity(one, text)));
      return { i, j, similarity, distance: Math.abs(i / gold.length - j / read.length) };
    });
  });
  const byLikeness = candidates
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity || a.distance - b.distance);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of byLikeness) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const pairs: [G, P][] = [];
  const missed: G[] = [];
  gold.forEach((wanted, i) => {
    const found = read[partner.get(i) ?? -1];
    if (found) pairs.push([wanted, found]);
    else missed.push(wanted);
  });
  return { pairs, missed, invented: read.filter((_, j) => !taken.has(j)) };
}
