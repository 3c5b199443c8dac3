/** A passage of the reading text that is marked; offsets are UTF-16 code units, the end not included. */
export interface TextMark {
  id: string;
  kind: 'directive' | 'outcome' | 'quote';
  start: number;
  end: number;
}

/** A stretch of a line under the same marks. */
export interface TextPiece {
  text: string;
  start: number;
  marks: readonly TextMark[];
}

/** One line of the reading text. */
export interface TextLine {
  start: number;
  pieces: TextPiece[];
}

/**
 * Cuts a reading text into its lines, and each line where a mark begins or ends. Marks may touch, nest, overlap and run over
 * several lines; all pieces together are the text, letter by letter.
 *
 * @example
 * markText('Giao việc A', [{ id: 'd', kind: 'directive', start: 5, end: 11 }])[0].pieces.length; // 2
 */
export function markText(text: string, marks: readonly TextMark[]): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const touching = marks.filter((mark) => mark.start < end && mark.end > start);
    lines.push({ start, pieces: cutLine(line, start, touching) });
    start = end + 1;
  }
  return lines;
}

function cutLine(line: string, start: number, marks: readonly TextMark[]): TextPiece[] {
  const end = start + line.length;
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? end;
    return {
      text: line.slice(from - start, to - start),
      start: from,
      marks: marks.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}
