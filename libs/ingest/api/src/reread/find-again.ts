import type { IdentifiedReading, Span } from '@giao-ban/notice-model';
import type { CorrectionEntity } from '@giao-ban/store';

/**
 * Where corrections stand in a new reading. What is about an order stands where the order now stands; an order that a
 * person marked is looked for by its words, nearest to where they stood.
 *
 * @returns those whose place has moved, at their new place
 */
export function findAgain(corrections: readonly CorrectionEntity[], now: IdentifiedReading): CorrectionEntity[] {
  return corrections.flatMap((correction) => {
    const place = placeIn(now, correction);
    if (place === null || sameSpan(correction, place)) return [];
    return [{ ...correction, spanStart: place[0], spanEnd: place[1], quote: now.reading.source.text.slice(...place) }];
  });
}

function placeIn({ reading, ids }: IdentifiedReading, correction: CorrectionEntity): Span | null {
  const { target, targetId, field, quote, spanStart } = correction;
  const part = target === 'OUTCOME' ? reading.outcomes : reading.directives;
  const keys = target === 'OUTCOME' ? ids.outcomes : ids.directives;
  const found = part[keys.indexOf(targetId)];
  if (found) return found.span;
  if (field !== 'added' || quote === null) return null;
  return nearest(reading.source.text, quote, spanStart ?? 0);
}

function nearest(text: string, quote: string, near: number): Span | null {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  const [best] = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return best === undefined ? null : [best, best + quote.length];
}

const sameSpan = ({ spanStart, spanEnd }: CorrectionEntity, [start, end]: Span) =>
  spanStart === start && spanEnd === end;
