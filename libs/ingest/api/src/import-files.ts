import type { DataSource } from 'typeorm';
import type { ImportOptions, ImportReport, IncomingFile } from './import-report';
import { importFile } from './verbs/import-file';
import { relateNewNotices } from './verbs/refresh-relations';

/** A file whose bytes are fetched when its turn comes, so that a large folder never stands in memory. */
export interface BatchFile {
  name: string;
  read: () => Promise<Omit<IncomingFile, 'name'>>;
}

/** What the caller says of a whole batch. */
export interface BatchOptions extends ImportOptions {
  /** Ends the batch after the file at hand; what is stored by then stays, and is related. */
  signal?: AbortSignal;
}

/** What became of a document, and which of the given files it came in, from 0: an archive or a mail gives several. */
export interface BatchReport extends ImportReport {
  position: number;
}

/** Told after each document. */
export interface BatchProgress {
  report: BatchReport;
  /** How many of the given files have had their turn, the one at hand included. */
  done: number;
  total: number;
}

/**
 * Takes files in, one after the other, and then brings links, chains and themes up to date once. One bad file never
 * stops the others. The command line, the upload and the start all come through here.
 *
 * @returns one report for each document of the files that had their turn, in the order given
 * @example await importFiles(source, files, { actor: 'npm run ingest', reader }, ({ done, total }) => show(done / total));
 */
export async function importFiles(
  source: DataSource,
  files: readonly BatchFile[],
  options: BatchOptions,
  onProgress: (progress: BatchProgress) => void | Promise<void> = () => undefined,
): Promise<BatchReport[]> {
  const reports: BatchReport[] = [];
  for (const [position, file] of files.entries()) {
    if (options.signal?.aborted) break;
    for (const found of await importOne(source, file, options)) {
      const report = { ...found, position };
      reports.push(report);
      await onProgress({ report, done: position + 1, total: files.length });
    }
  }
  await refreshAfter(source, reports, options);
  return reports;
}

async function importOne(source: DataSource, file: BatchFile, options: ImportOptions): Promise<ImportReport[]> {
  try {
    return await importFile(source, { name: file.name, ...(await file.read()) }, options);
  } catch (error) {
    options.onFailure?.(file.name, error);
    return [unreadable(file.name)];
  }
}

function unreadable(name: string): ImportReport {
  return {
    name,
    state: 'FAILED',
    code: 'UNREADABLE_FILE',
    reason: 'Không mở được tệp. Hãy kiểm tra tệp còn ở đó và quyền đọc tệp rồi gửi lại.',
    agencyId: null,
    noticeId: null,
    fileId: null,
    directives: 0,
  };
}

/** The notices are safe by now: a failure here is told, and made good after the next batch. */
async function refreshAfter(source: DataSource, reports: readonly ImportReport[], options: ImportOptions) {
  const isNew = ({ state }: ImportReport) => state === 'STORED' || state === 'NEEDS_REVIEW';
  const touched = new Set(reports.filter(isNew).flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])));
  if (touched.size === 0) return;
  try {
    await relateNewNotices(source, [...touched], options);
  } catch (error) {
    options.onFailure?.('relations', error);
  }
}
