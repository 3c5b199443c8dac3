import type { SourceMap, SourcePiece, SourcePlace } from './source-map';

/**
 * The way from a reading text back to its file, small enough to be stored with each notice. The length of a piece tells
 * what stands behind its start and end: a paragraph (3), characters from and to (4), or a page with the left, top, right
 * and bottom of a box in ten-thousandths (7).
 */
export type PackedPlaces = readonly (readonly number[])[];

const share = 10_000;

/** @example packPlaces({ pieces: [{ start: 0, end: 9, place: { kind: 'paragraph', paragraph: 2 } }] }) // [[0, 9, 2]] */
export function packPlaces({ pieces }: SourceMap): PackedPlaces {
  return pieces.map(({ start, end, place }) => [start, end, ...numbersOf(place)]);
}

function numbersOf(place: SourcePlace): number[] {
  if (place.kind === 'paragraph') return [place.paragraph];
  if (place.kind === 'characters') return [place.start, place.end];
  return [place.page, ...place.box.map((edge) => Math.round(edge * share))];
}

/** @example unpackPlaces([[0, 9, 2]]).pieces[0]?.place // { kind: 'paragraph', paragraph: 2 } */
export function unpackPlaces(packed: PackedPlaces): SourceMap {
  return { pieces: packed.map(pieceOf) };
}

function pieceOf(piece: readonly number[]): SourcePiece {
  const [start = 0, end = 0, ...numbers] = piece;
  return { start, end, place: placeOf(numbers) };
}

function placeOf(numbers: readonly number[]): SourcePlace {
  const [first = 0, second = 0, top = 0, right = 0, bottom = 0] = numbers;
  if (numbers.length === 1) return { kind: 'paragraph', paragraph: first };
  if (numbers.length === 2) return { kind: 'characters', start: first, end: second };
  return { kind: 'box', page: first, box: [second / share, top / share, right / share, bottom / share] };
}
