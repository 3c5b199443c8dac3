import type { FoundReference } from '../annotate/references';
import { unitMentions } from '../units/unit-mentions';
import type { FaintRange } from './find-topics';

const quotation = /["][^"]{20,600}["]/gu;

/**
 * Stretches whose words say little about the work: names of units say nothing, the titles of cited papers and quoted
 * names of programmes a little.
 */
export function faintRanges(text: string, key: string, cited: readonly FoundReference[]): FaintRange[] {
  return [
    ...unitMentions(text, key).map(({ start, end }) => ({ start, end, factor: 0 })),
    ...cited.map(({ start, end }) => ({ start, end, factor: 0.35 })),
    ...[...key.matchAll(quotation)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      factor: 0.35,
    })),
  ];
}
