import { createHash } from 'node:crypto';
import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';
import { parseNotice } from '@giao-ban/notice-parser';
import { readDocument } from './read-document';

/**
 * From the bytes of a file to what the notice says: the one path that the command line and ingest share.
 * @param path the file's name or path, only passed on
 * @example const reading = readNotice(bytes, 'thang-3.html'); if ('error' in reading) ...
 */
export function readNotice(bytes: Uint8Array, path: string): NoticeReading | ReadingFailure {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readDocument(bytes, path);
  if (!read.ok) return { source: { path, sha256 }, error: read.error };
  const { mediaType, text: input, warnings } = read.document;
  const { notice, text } = parseNotice(input, { name: path });
  return { source: { path, sha256, mediaType, text }, ...notice, warnings: [...warnings, ...notice.warnings] };
}
