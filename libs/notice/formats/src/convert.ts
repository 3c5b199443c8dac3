import type { Warning } from '@giao-ban/notice-model';
import type { Converted } from './converted';
import { decodeBytes } from './encoding/decode-bytes';
import { repairLegacy } from './encoding/repair-legacy';
import type { DetectedType, FileType } from './detect-type';
import { docToHtml } from './doc/doc-to-html';
import { docToText } from './doc/doc-to-text';
import { docxToHtml } from './docx/docx-to-html';
import { imageToHtml } from './ocr/image-to-html';
import { pdfToHtml } from './pdf/pdf-to-html';
import { UnreadableFile } from './format-error';
import { rtfToHtml } from './rtf/rtf-to-html';
import { mapOfCharacters, mapThrough } from './source-map';

/** What a caller may know or want while a file is read. */
export interface ConvertOptions {
  /** Called before each page that is read as a picture. */
  onPage?: (page: number, pages: number) => void;
}

type Converter = (bytes: Uint8Array, options: ConvertOptions, mediaType: string) => Converted | Promise<Converted>;

function convertText(bytes: Uint8Array): Converted {
  const decoded = decodeBytes(bytes);
  if (!decoded) throw new UnreadableFile('NOT_TEXT');
  const { text, encoding, warnings, toSource } = decoded;
  const everywhere = mapOfCharacters(Number.MAX_SAFE_INTEGER);
  return { source: text, kind: 'text', encoding, warnings, map: () => mapThrough(text, toSource, everywhere) };
}

function convertDocx(bytes: Uint8Array): Converted {
  const { html, map, warnings } = docxToHtml(bytes);
  return { source: html, kind: 'html', encoding: 'utf-8', warnings, map: () => map };
}

const listNumbersLost: Warning = {
  code: 'list-numbers-lost',
  message: 'Tệp .doc cũ: không đọc được số thứ tự tự động của Word. Hãy lưu lại thành .docx nếu thiếu số mục.',
};

/** A .doc that the own reader stumbles over still has its words. */
async function convertDoc(bytes: Uint8Array): Promise<Converted> {
  try {
    const { html, map, warnings } = docToHtml(bytes);
    return { source: html, kind: 'html', encoding: 'utf-16le', warnings, map: () => map };
  } catch (error) {
    if (error instanceof UnreadableFile && error.code !== 'DAMAGED_FILE') throw error;
  }
  const text = await docToText(bytes);
  const repaired = repairLegacy(text);
  const source = repaired?.text ?? text;
  return {
    source,
    kind: 'text',
    encoding: repaired?.charset ?? 'utf-16le',
    warnings: [...(repaired ? [repaired.warning] : []), listNumbersLost],
    map: () => mapOfCharacters(source.length),
  };
}

function convertRtf(bytes: Uint8Array): Converted {
  const { html, map } = rtfToHtml(bytes);
  return { source: html, kind: 'html', encoding: 'rtf', warnings: [], map: () => map };
}

async function convertImage(bytes: Uint8Array, { onPage }: ConvertOptions, mediaType: string): Promise<Converted> {
  const { html, map, warnings } = await imageToHtml(bytes, mediaType, onPage);
  return { source: html, kind: 'html', encoding: 'utf-8', warnings, map: () => map };
}

async function convertPdf(bytes: Uint8Array, { onPage }: ConvertOptions): Promise<Converted> {
  const { html, map, warnings } = await pdfToHtml(bytes, onPage);
  return { source: html, kind: 'html', encoding: 'utf-8', warnings, map: () => map };
}

const converters: Partial<Record<FileType, Converter>> = {
  text: convertText,
  docx: convertDocx,
  doc: convertDoc,
  rtf: convertRtf,
  pdf: convertPdf,
  image: convertImage,
};

const unread: Partial<Record<FileType, string>> = {
  zip: 'tệp nén nhiều văn bản',
  mail: 'thư điện tử',
};

/**
 * Turns a file of a known form into markup or lines.
 * @throws UnreadableFile
 */
export async function convert(
  bytes: Uint8Array,
  { type, mediaType }: DetectedType,
  options: ConvertOptions,
): Promise<Converted> {
  const converter = converters[type];
  if (!converter) throw new UnreadableFile('UNSUPPORTED_TYPE', unread[type] ?? '');
  return converter(bytes, options, mediaType);
}
