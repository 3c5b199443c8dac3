import { matchKey } from '@giao-ban/shared-kernel';
import { allMatches } from '../text/all-matches';

/** A line of the page, blank ones left out. */
export interface Line {
  /** The words, without the blanks around them. */
  text: string;
  /** The same under the key by which words are recognised. */
  key: string;
  /** Position of the first word in the input. */
  start: number;
  /** How far the words are from the margin. */
  indent: number;
  /** Whether blank lines stand before it. */
  afterBlank: boolean;
  /** Whether a page number or a running header stood before it, so that a sentence may go on over the page. */
  afterFurniture?: boolean;
  /** The cells of a row that was set with blanks; each may have words from several lines. */
  cells?: { text: string; start: number }[][];
}

/** @param rawKey the key of the raw words, of the same length */
function lineAt(raw: string, rawKey: string, start: number, afterBlank: boolean): Line {
  const text = raw.trim();
  const indent = raw.length - raw.trimStart().length;
  return { text, key: rawKey.slice(indent, indent + text.length), start: start + indent, indent, afterBlank };
}

/** Two columns side by side: `SỞ KHOA HỌC ...      CỘNG HÒA ...`, `- Lưu: VT.        Trần Văn A`. */
const columnGap = /(?<!(?:^|\s)số\s?:?\s*) {3,}|\t+|\s*\|\s*/giu;

function columnsOf(line: Line): Line[] {
  const parts: Line[] = [];
  let done = 0;
  for (const gap of [...allMatches(columnGap, line.text), null]) {
    const end = gap?.index ?? line.text.length;
    const part = line.text.slice(done, end);
    if (part.trim())
      parts.push({
        ...lineAt(part, line.key.slice(done, end), line.start + done, line.afterBlank && done === 0),
        indent: line.indent,
      });
    done = end + (gap?.[0].length ?? 0);
  }
  return parts;
}

const titleLine = /^(?:thông báo|kết luận|t h ô n g b á o)(?![\p{Ll}])/u;
const annexStart = /^(?:phụ lục|danh mục)/u;
const recipients = /^(?:\|\s*)?nơi nhận|^kính gửi/u;

/**
 * The lines of a page. In the letterhead and after `Nơi nhận`, where papers have two columns, each column is a line.
 * @example splitLines('1. Văn phòng Sở\n\n- Rà soát').map((line) => line.text) // ['1. Văn phòng Sở', '- Rà soát']
 */
export function splitLines(input: string): Line[] {
  const key = matchKey(input);
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = false;
  for (const raw of input.split('\n')) {
    if (raw.trim() === '') afterBlank = true;
    else {
      lines.push(lineAt(raw, key.slice(start, start + raw.length), start, afterBlank));
      afterBlank = false;
    }
    start += raw.length + 1;
  }
  const title = lines.findIndex(({ key }) => titleLine.test(key));
  const tail = lines.findLastIndex(({ key }) => recipients.test(key));
  const annex = lines.findIndex(({ key }, i) => tail >= 0 && i > tail && annexStart.test(key));
  return lines.flatMap((line, i) => {
    const hasColumns = i < Math.min(title, 40) || (tail >= 0 && i >= tail && (annex < 0 || i < annex));
    return hasColumns ? columnsOf(line) : [line];
  });
}
