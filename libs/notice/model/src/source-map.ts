/** Left, top, right and bottom as shares of the page's width and height, 0 to 1. */
export type PageBox = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Where a stretch of text stands in the file as a person sees it: characters of a text file, the number of a paragraph of
 * a Word document (from 0), or a place on a page (pages count from 1).
 */
export type SourcePlace =
  | { kind: 'characters'; start: number; end: number }
  | { kind: 'paragraph'; paragraph: number }
  | { kind: 'box'; page: number; box: PageBox };

/** The place of `[start, end)` of a text. Characters without a piece were added by the reading. */
export interface SourcePiece {
  start: number;
  end: number;
  place: SourcePlace;
}

/**
 * The way from a text back to the file, as plain data that can be stored and sent: pieces in the order of the text.
 * Lines of characters are kept as long as they run in step; paragraphs and boxes are whole.
 */
export interface SourceMap {
  pieces: SourcePiece[];
}

function cut({ start, end, place }: SourcePiece, from: number, to: number): SourcePlace {
  if (place.kind !== 'characters') return place;
  const isLinear = end - start === place.end - place.start;
  if (!isLinear) return place;
  return {
    kind: 'characters',
    start: place.start + Math.max(0, from - start),
    end: place.end - Math.max(0, end - to),
  };
}

/**
 * Where a span of the text stands in the file: one place, or several where it runs over lines or pages.
 * @example placesOf(map, 120, 180) // [{ kind: 'box', page: 2, box: [0.15, 0.41, 0.88, 0.43] }]
 */
export function placesOf({ pieces }: SourceMap, start: number, end: number): SourcePlace[] {
  const places: SourcePlace[] = [];
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= end) break;
    places.push(cut(piece, start, end));
  }
  return places;
}

function firstEndingAfter(pieces: readonly SourcePiece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
