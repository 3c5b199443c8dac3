import type { Warning } from '@giao-ban/notice-model';
import { OffsetMap } from '@giao-ban/shared-kernel';

/** A file as text, with the way back to its own characters. */
export interface ReadDocument {
  mediaType: string;
  encoding: string;
  text: string;
  warnings: Warning[];
  /** From positions in `text` to positions in the decoded file. */
  toSource: Pick<OffsetMap, 'toSource' | 'spanToSource'>;
}

/** Why a file cannot be read, and what to do. */
export interface ReadError {
  code: ReadErrorCode;
  message: string;
}

export type ReadErrorCode = 'EMPTY_FILE' | 'UNSUPPORTED_TYPE' | 'NOT_TEXT' | 'TOO_LARGE';

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; error: ReadError };

/** Turns the bytes of a file into reading text. */
export function readDocument(bytes: Uint8Array, _name: string): ReadResult {
  if (bytes.length === 0) return { ok: false, error: { code: 'EMPTY_FILE', message: 'Tệp rỗng.' } };
  const text = new TextDecoder().decode(bytes).normalize('NFC');
  const toSource = OffsetMap.identity(text.length);
  return { ok: true, document: { mediaType: 'text/plain', encoding: 'utf-8', text, warnings: [], toSource } };
}
