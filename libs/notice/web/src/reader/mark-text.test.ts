import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, type TextMark } from './mark-text';

const joined = (text: string, marks: TextMark[]) =>
  markText(text, marks)
    .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
    .join('\n');
const directive = (id: string, start: number, end: number): TextMark => ({ id, kind: 'directive', start, end });

describe('marks in a reading text', () => {
  it('stand exactly on their passage', () => {
    const text = '1. Thanh tra Sở\n- Xử lý đơn thư còn tồn.\n- Lập kế hoạch.';
    const start = text.indexOf('Xử lý');
    const pieces = markText(text, [directive('d', start, start + 'Xử lý đơn thư còn tồn.'.length)]).flatMap(
      (line) => line.pieces,
    );
    expect(pieces.filter((piece) => piece.marks.length > 0).map((piece) => piece.text)).toEqual([
      'Xử lý đơn thư còn tồn.',
    ]);
  });

  it('run on over the lines of a directive with items', () => {
    const text = 'Báo cáo:\n+ phần một;\n+ phần hai.\nHết';
    const marked = markText(text, [directive('d', 0, text.indexOf('\nHết'))]);
    expect(marked.map(({ pieces }) => pieces.every((piece) => piece.marks.length === 1))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('count letters outside the basic plane as two, as the offsets do', () => {
    const text = '📌 Giao việc';
    const [line] = markText(text, [directive('d', 3, text.length)]);
    expect(line?.pieces.map((piece) => piece.text)).toEqual(['📌 ', 'Giao việc']);
  });

  it('never change a letter of the text, whatever overlaps', () => {
    const someMarks = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => directive(`${a}-${b}`, Math.min(a, b), Math.max(a, b))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'ổ', ' ', '\n', '📌') }),
        someMarks,
        (text, marks) => {
          expect(joined(text, marks)).toBe(text);
        },
      ),
    );
  });
});
