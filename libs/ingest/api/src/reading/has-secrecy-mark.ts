const level = /^(?:tuyệt\s+mật|tối\s+mật|mật|TUYET MAT|TOI MAT|MAT)$/u;
const labelled = /độ\s+mật\s*[:：]\s*(?:tuyệt|tối|mật)/u;
// In capitals the two higher levels are no part of an ordinary sentence.
const inCapitals = /(?<!\p{L})(?:TUYỆT|TỐI)\s+MẬT(?!\p{L})/u;

// The stamp stands above the body, or in a running header.
const headingLines = 40;

/**
 * Whether the heading of a text carries a mark of secrecy (Mật, Tối mật, Tuyệt mật). Such papers are not taken in.
 *
 * @example hasSecrecyMark('UBND TỈNH A\nTỐI MẬT\nTHÔNG BÁO') // true
 * @example hasSecrecyMark('Tuyên truyền bảo vệ bí mật nhà nước') // false
 */
export function hasSecrecyMark(text: string): boolean {
  return text
    .normalize('NFC')
    .split(/[\r\n\f\u2028]+/u, headingLines * 4)
    .map((line) => line.replace(/<[^>]*>/g, '\t'))
    .filter((line) => line.trim() !== '')
    .slice(0, headingLines)
    .some(isMarked);
}

function isMarked(line: string): boolean {
  return inCapitals.test(line) || labelled.test(line.toLowerCase()) || cellsOf(line).some(isLevel);
}

/** A letterhead may put two columns and the stamp between them into one line. */
function cellsOf(line: string): string[] {
  return line.split(/\t|\||\s{2,}/u).map((cell) => cell.replace(/^[\s*_()[\]#>-]+|[\s*_()[\].-]+$/gu, ''));
}

function isLevel(cell: string): boolean {
  return level.test(cell) || level.test(cell.toLowerCase());
}
