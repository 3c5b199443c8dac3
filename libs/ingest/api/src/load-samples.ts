import type { NoticeReader } from '@giao-ban/notice-formats';
import type { DataSource } from 'typeorm';
import { importFiles, type BatchProgress } from './import-files';
import type { IncomingFile } from './import-report';

/**
 * Fills an empty database with the illustrative notices, so that a newcomer's first screen shows something. A database
 * in which anything was ever written stays as it is, also after the illustrative notices were removed.
 *
 * @returns how many notices were loaded
 * @example await loadSamples(source, () => sampleNotices(root), reader)
 */
export async function loadSamples(
  source: DataSource,
  samples: () => readonly IncomingFile[],
  reader: NoticeReader,
  onProgress?: (progress: BatchProgress) => void,
): Promise<number> {
  const [row]: { written: boolean }[] = await source.query(
    'SELECT EXISTS (SELECT FROM giaoban.audit_entry) OR EXISTS (SELECT FROM giaoban.notice) AS written',
  );
  if (row?.written) return 0;
  const files = samples().map(({ name, bytes }) => ({ name, read: async () => ({ bytes }) }));
  const reports = await importFiles(source, files, { actor: 'start', illustrative: true, reader }, onProgress);
  return reports.filter(({ state }) => state === 'STORED' || state === 'NEEDS_REVIEW').length;
}
