import type { TextPart } from '../features/features';
import type { Signals } from './signals';

const most = 3;

/**
 * The words of the statement that decided, the weightiest first.
 *
 * @example cueOf(outcome.text, part, found) // 'diễn tập; sự cố bức xạ'
 */
export function cueOf(text: string, reported: TextPart, { shared }: Signals): string {
  const written = text.normalize('NFC');
  const words: string[] = [];
  for (const { feature } of shared) {
    const places = reported.byKey.get(feature.key)?.places ?? [];
    const place = places.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    const found = place ? written.slice(place.start, place.end) : (feature.concept?.vi ?? null);
    const known = found === null || words.some((word) => word.includes(found));
    if (!known && words.length < most) words.push(found);
  }
  return words.join('; ');
}
