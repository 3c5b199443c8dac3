import { type SourceMap, type Warning } from '@giao-ban/notice-model';
import { readDocument, type ReadDocument } from '@giao-ban/notice-reader';
import { chainOffsets } from '@giao-ban/shared-kernel';
import type { Converted } from './converted';
import { convert, type ConvertOptions } from './convert';
import { claimedType, detectType, neverReadType, type DetectedType, type FileType } from './detect-type';
import { formatError, UnreadableFile, type FormatError } from './format-error';
import { repairLegacy } from './encoding/repair-legacy';
import { safeName } from './safe-name';
import { bearsSecrecyMark } from './secrecy-mark';
import { mapThrough } from './source-map';

/** A document of any form as text, with the way back to the place in the file. */
export interface AnyDocument extends Omit<ReadDocument, 'toSource'> {
  /** Where each stretch of `text` stands in the file; made when asked for. */
  sourceMap(): SourceMap;
}

export type AnyResult = { ok: true; document: AnyDocument } | { ok: false; error: FormatError };

/** More than any scan of a notice. */
export const maximumFileBytes = 50 * 1024 * 1024;

const bidiOrNul = /[\u0000\u202a-\u202e\u2066-\u2069]/u;
const hiddenCharacters: Warning = {
  code: 'hidden-characters',
  message: 'Tệp có ký tự ẩn (ký tự rỗng hoặc đổi chiều chữ); đã bỏ khi đọc. Hãy kiểm tra nguồn của tệp.',
};
const typeDiffers: Warning = {
  code: 'type-differs',
  message: 'Nội dung tệp khác với đuôi tên tệp; đã đọc theo nội dung. Hãy kiểm tra nguồn của tệp và đặt lại tên.',
};

/**
 * Turns a file of any form into text that can be parsed: text, Markdown, web page, Word (.docx, .doc), RTF, PDF, scan.
 * The form is told by the content, never by the name. Archives and mails hold several documents: see `expandContainer`.
 * @param name shown in messages, and decides between plain text and Markdown; otherwise only a claim
 * @example
 * const read = await readAnyDocument(bytes, 'thang-3.pdf');
 * if (read.ok) parseNotice(read.document.text); else showTo(clerk, read.error.message);
 */
export async function readAnyDocument(
  bytes: Uint8Array,
  name: string,
  options: ConvertOptions = {},
): Promise<AnyResult> {
  try {
    return { ok: true, document: await read(bytes, name, options) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, error: formatError(error.code, name, error.detail) };
  }
}

async function read(bytes: Uint8Array, name: string, options: ConvertOptions): Promise<AnyDocument> {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY_FILE');
  if (bytes.length > maximumFileBytes) throw new UnreadableFile('TOO_LARGE', `${maximumFileBytes / 1024 / 1024} MB`);
  const detected = detectType(bytes);
  const claimed = claimedType(name);
  if (claimed === 'docx' && detected.type === 'zip') throw new UnreadableFile('DAMAGED_FILE', 'không có nội dung Word');
  const foreign = neverReadType(name);
  if (foreign !== null && detected.type === 'text') throw new UnreadableFile('UNSUPPORTED_TYPE', foreign);
  const converted = await convert(bytes, detected, options);
  const document = finish(converted, detected, name);
  if (bearsSecrecyMark(document.text)) throw new UnreadableFile('SECRET');
  if (foreign !== null || !isAsClaimed(claimed, detected.type)) document.warnings.push(typeDiffers);
  return document;
}

/** Word itself writes RTF and web pages under the name .doc. */
function isAsClaimed(claimed: FileType | null, type: FileType): boolean {
  return claimed === null || claimed === type || (claimed === 'doc' && type === 'rtf');
}

/** A letter bears two marks at most; endless runs of them only serve to choke a program. */
const tooManyMarks = /(\p{M}{8})(\p{M}+)/gu;
const nothingSeen = '\u200b';

function withoutChokingMarks(source: string): string {
  return source.replace(tooManyMarks, (_run, kept: string, rest: string) => kept + nothingSeen.repeat(rest.length));
}

/** Repairs old letters, then takes the way of every text: markup off, letters composed. */
function finish(converted: Converted, detected: DetectedType, name: string): AnyDocument {
  const repaired = converted.kind === 'html' ? repairLegacy(converted.source) : null;
  const source = withoutChokingMarks(repaired?.text ?? converted.source);
  const plainName = converted.kind === 'html' ? 'trang.html' : safeName(name);
  const result = readDocument(new TextEncoder().encode(source), plainName);
  if (!result.ok) {
    const isEmpty = result.error.code === 'EMPTY_FILE' && detected.type !== 'text';
    throw new UnreadableFile(isEmpty ? 'NO_TEXT' : result.error.code);
  }
  const { text, toSource, mediaType, warnings } = result.document;
  const offsets = repaired ? chainOffsets(toSource, repaired.origin) : toSource;
  return {
    text,
    mediaType: detected.type === 'text' ? mediaType : detected.mediaType,
    encoding: repaired?.charset ?? converted.encoding,
    warnings: [
      ...converted.warnings,
      ...(repaired ? [repaired.warning] : []),
      ...warnings,
      ...(bidiOrNul.test(source) ? [hiddenCharacters] : []),
    ],
    sourceMap: () => mapThrough(text, offsets, converted.map()),
  };
}
