import { createHash } from 'node:crypto';
import { type NoticeReading, type ReadingFailure, type SourceMap } from '@giao-ban/notice-model';
import { parseNotice } from '@giao-ban/notice-parser';
import { expandContainer } from './container/expand-container';
import type { ConvertOptions } from './convert';
import { readAnyDocument } from './read-any-document';
import { mapThrough } from './source-map';

/** What a notice says, and where each stretch of its reading text stands in the file. */
export interface PlacedReading {
  reading: NoticeReading | ReadingFailure;
  /** For `source.text`, which all spans point into; `null` where the file could not be read or nobody asked. */
  places: SourceMap | null;
}

export interface NoticeOptions extends ConvertOptions {
  /** Whether the way back into the file is wanted; it takes time for long texts. */
  places?: boolean;
}

/**
 * Reads one file that is no container, of any form.
 * @param path the file's name or path, only passed on
 */
export async function readPlacedNotice(
  bytes: Uint8Array,
  path: string,
  { places = true, ...options }: NoticeOptions = {},
): Promise<PlacedReading> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await readAnyDocument(bytes, path, options);
  if (!read.ok) return { reading: { source: { path, sha256 }, error: read.error }, places: null };
  const { mediaType, text: input, warnings } = read.document;
  const { notice, text, origin } = parseNotice(input, { name: path });
  return {
    reading: { source: { path, sha256, mediaType, text }, ...notice, warnings: [...warnings, ...notice.warnings] },
    places: places ? mapThrough(text, origin, read.document.sourceMap()) : null,
  };
}

/**
 * From the bytes of a file of any form to what the notices in it say: several for an archive or a mail. Reads in this
 * process; for files that strangers hand in use a `ReadingPool`.
 * @example for (const reading of await readAnyNotice(bytes, 'thang-3.zip')) if ('error' in reading) ...
 */
export async function readAnyNotice(bytes: Uint8Array, path: string): Promise<(NoticeReading | ReadingFailure)[]> {
  const readings: (NoticeReading | ReadingFailure)[] = [];
  for (const part of (await expandContainer(bytes, path)) ?? [{ name: path, bytes }]) {
    if ('error' in part) readings.push({ source: { path: part.name }, error: part.error });
    else readings.push((await readPlacedNotice(part.bytes, part.name, { places: false })).reading);
  }
  return readings;
}
