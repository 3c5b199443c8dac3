import { repairLegacy } from '../encoding/repair-legacy';
import { isVietnameseSyllable } from '../encoding/vietnamese-syllable';
import { segmentRows } from '../layout/text-segments';
import type { Piece } from '../layout/page-content';

const word = /\p{L}[\p{L}\p{M}]+/gu;
const fewestWords = 8;

/**
 * How much of a text makes sense as Vietnamese: the share of its words that are spelled as syllables are, 0 to 1.
 * With very few words nothing can be said, and 1 is returned.
 */
export function meaningOf(pieces: readonly Piece[]): number {
  const text = segmentRows(pieces)
    .flat()
    .map((segment) => segment.text)
    .join('\n');
  const words = (repairLegacy(text)?.text ?? text).match(word) ?? [];
  if (words.length < fewestWords) return 1;
  return words.filter((each) => isVietnameseSyllable(each)).length / words.length;
}
