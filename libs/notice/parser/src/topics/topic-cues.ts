import { wordPattern } from '@giao-ban/shared-kernel';
import cueTable from '../data/topic-cues.json';
import priorTable from '../data/topic-priors.json';
import { orderWalk } from '../text/order-walk';

/** The words of one topic that weigh the same. */
export interface CueGroup {
  topic: string;
  weight: number;
  pattern: RegExp;
}

const table: Record<string, Record<string, string[]>> = cueTable;
const priors: Record<string, Record<string, number>> = priorTable;

/** The taxonomy's cues, compiled once. Data: an administrator may add words without touching code. */
export const cueGroups: CueGroup[] = Object.entries(table).flatMap(([topic, byWeight]) =>
  Object.entries(byWeight)
    .filter(([, cues]) => cues.length > 0)
    .map(([weight, cues]) => ({ topic, weight: Number(weight), pattern: wordPattern(cues.join('|')) })),
);

/** Finds the cues of all groups in one walk; the pattern of a match is its group's place in `cueGroups`. */
export const cueScanner = orderWalk.scanner(cueGroups.map(({ pattern }) => pattern));

/** What a unit's function makes likely before a word is read. */
export function priorOf(families: readonly string[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const family of families) {
    for (const [topic, weight] of Object.entries(priors[family] ?? {})) sum.set(topic, (sum.get(topic) ?? 0) + weight);
  }
  return sum;
}
