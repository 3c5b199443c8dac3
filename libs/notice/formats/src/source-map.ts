import { placesOf, type SourceMap, type SourcePiece } from '@giao-ban/notice-model';
import type { Offsets } from '@giao-ban/shared-kernel';

function isInStep(piece: SourcePiece, next: SourcePiece): boolean {
  if (piece.place.kind !== next.place.kind) return false;
  if (piece.place.kind === 'characters' && next.place.kind === 'characters')
    return next.start - piece.start === next.place.start - piece.place.start;
  return JSON.stringify(piece.place) === JSON.stringify(next.place);
}

/** Adds a piece, or lengthens the last one where both are one stretch of the file. */
export function addPiece(pieces: SourcePiece[], next: SourcePiece): void {
  const last = pieces.at(-1);
  if (!last || !isInStep(last, next)) {
    pieces.push(next);
    return;
  }
  last.end = next.end;
  if (last.place.kind === 'characters' && next.place.kind === 'characters')
    last.place = { ...last.place, end: next.place.end };
}

/** The map of a text that was made from another one whose map is known, word by word. */
export function mapThrough(text: string, offsets: Offsets, first: SourceMap): SourceMap {
  const pieces: SourcePiece[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    const [from, to] = offsets.spanToSource(index, end);
    const places = placesOf(first, from, to);
    for (const place of places) addPiece(pieces, { start: index, end, place });
  }
  return { pieces };
}

/** The map of a text onto itself: its own characters are the file's. */
export function mapOfCharacters(length: number): SourceMap {
  return { pieces: [{ start: 0, end: length, place: { kind: 'characters', start: 0, end: length } }] };
}
