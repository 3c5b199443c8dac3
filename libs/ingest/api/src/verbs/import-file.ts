import { maximumFileBytes } from '@giao-ban/notice-formats';
import type { DataSource } from 'typeorm';
import type { ImportOptions, ImportReport, IncomingFile } from '../import-report';
import { arrivalOf } from '../rows/arrival';
import { nameInContainer } from '../rows/name-in-container';
import { importNotice } from './import-notice';
import { turnAway } from './turn-away';

/**
 * Takes one file in: a document is one notice, an archive or a mail as many as it holds, each with a state of its own.
 * The container itself is not kept. Never throws for what a file holds.
 *
 * @example
 * const reports = await importFile(source, { name: 'thang-3.zip', bytes }, { actor: 'upload', reader });
 * reports.map(({ name, state }) => [name, state]) // [['thang-3.zip › tb-12.docx', 'STORED'], ...]
 */
export async function importFile(
  source: DataSource,
  file: IncomingFile,
  options: ImportOptions,
): Promise<ImportReport[]> {
  const isTooLarge = (file.whole?.size ?? file.bytes.length) > maximumFileBytes;
  const parts = isTooLarge ? null : await options.reader.expand(file.bytes, file.name);
  if (parts === null) return [await importNotice(source, file, options)];
  const reports: ImportReport[] = [];
  for (const part of parts) {
    const name = nameInContainer(file.name, part.name);
    if ('error' in part) {
      // Nothing came out of it: what arrived is the container.
      reports.push(await turnAway(source, arrivalOf({ ...file, name }, options), part.error));
    } else reports.push(await importNotice(source, { name, bytes: part.bytes }, options));
  }
  return reports;
}
