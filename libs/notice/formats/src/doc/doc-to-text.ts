import WordExtractor from 'word-extractor';
import { UnreadableFile } from '../format-error';

const encryptedFlag = 0x01;

/** Word 97 to 2003 puts a flag into the first bytes of its main stream. */
function isEncrypted(bytes: Buffer): boolean {
  const at = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512);
  return at > 0 && at % 512 === 0 && ((bytes[at + 11] ?? 0) & encryptedFlag) !== 0;
}

/** One line per table row, bars between the cells, as everywhere else in the reading. */
function rowsAsLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.includes('\t') && line.split('\t').length > 3 ? `| ${line.trim().replace(/\t/g, ' | ')} |` : line,
    )
    .join('\n');
}

/**
 * The text of a Word 97 to 2003 document, paragraph by paragraph.
 * @throws UnreadableFile
 */
export async function docToText(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted(buffer)) throw new UnreadableFile('ENCRYPTED');
  try {
    const document = await new WordExtractor().extract(buffer);
    const boxes = document.getTextboxes({ includeHeadersAndFooters: false, filterUnicode: false }).trim();
    const body = document.getBody({ filterUnicode: false });
    return rowsAsLines(boxes === '' ? body : `${boxes}\n${body}`);
  } catch {
    throw new UnreadableFile('DAMAGED_FILE', 'không đọc được cấu trúc Word 97-2003');
  }
}
