import { foldInPlace, nfc } from '@giao-ban/shared-kernel';

/** How far into a document its heading reaches, at most. */
const headingLines = 45;
const headingCharacters = 4000;
const longestLine = 160;

/** Side-by-side parts of one line: a letterhead's columns, the cells of a table. */
const columns = /\t| {2,}|\|/;
/** The stamp alone, perhaps in a frame or letter-spaced: `TỐI MẬT`, `[Mật]`, `Độ mật: Tuyệt mật`, `M Ậ T`. */
const stamp = /^(?:do mat ?[:.]? ?)?(?:tuyet |toi )?mat$/;
const frame = /^[\s[(*"“<|_-]+|[\s\])*"”.!>|_-]+$/gu;
const letterSpaced = /^(?:\p{L} ){2,}\p{L}$/u;

/** Without its tones the word means many things; so only in capitals, alone, as scans and old papers have it. */
const roughStamp = /^(?:(?:TUY[EÊẾỆ]T|T[OÔỐ]I) ?M[AÂẬẠ]T|M[ÂẬẠ]T)$/u;

/** In capitals the two higher levels are no part of an ordinary sentence: `TÀI LIỆU TUYỆT MẬT, CẤM SAO CHỤP`. */
const inCapitals = /(?<!\p{L})(?:TUYỆT|TỐI)\s+MẬT(?!\p{L})/u;

function isStamp(part: string): boolean {
  const trimmed = part.replace(frame, '').replace(/\s+/gu, ' ');
  const closed = letterSpaced.test(trimmed) ? trimmed.replace(/ /g, '') : trimmed;
  if (roughStamp.test(closed)) return true;
  return /mật/iu.test(closed) && stamp.test(foldInPlace(closed).replace(/^(tuyet|toi)mat/, '$1 mat'));
}

/**
 * Whether a document bears a mark of secrecy in its heading: such a document must be neither read nor kept.
 * A mention in a sentence (`bảo vệ bí mật nhà nước`) is no mark.
 * @example bearsSecrecyMark('SỞ NỘI VỤ\nSố: 05/TB-SNV\nMẬT\n...') // true
 */
export function bearsSecrecyMark(text: string): boolean {
  const lines = nfc(text.slice(0, headingCharacters))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, headingLines)
    .filter((line) => line.length <= longestLine)
    .some((line) => inCapitals.test(line) || line.split(columns).some(isStamp));
}
