import type { DataSource } from 'typeorm';
import { refreshRelations } from '../verbs/refresh-relations';
import { rereadNotice, type RereadOptions, type RereadReport } from './reread-notice';
import { storedFiles } from './stored-files';

/** How a batch is read again. */
export interface RereadBatchOptions extends RereadOptions {
  /** Only this notice. */
  noticeId?: string | undefined;
  /** Ends the batch after the notice at hand. */
  signal?: AbortSignal;
  /** Hears of bugs and database errors; the notice at hand stays as it was. */
  onFailure: (name: string, error: unknown) => void;
}

/** Told after each notice. */
export interface RereadProgress {
  report: RereadReport;
  done: number;
  total: number;
}

/**
 * Reads stored notices again, one transaction each; evidence, chains and themes are brought up to date once at the end.
 * One bad file never stops the others.
 *
 * @example await rereadNotices(source, { reader, apply: false, actor: 'npm run reread', onFailure }, print);
 */
export async function rereadNotices(
  source: DataSource,
  options: RereadBatchOptions,
  onProgress: (progress: RereadProgress) => void | Promise<void> = () => undefined,
): Promise<RereadReport[]> {
  const files = await storedFiles(source, options.noticeId ?? null);
  const reports: RereadReport[] = [];
  for (const file of files) {
    if (options.signal?.aborted) break;
    try {
      const report = await rereadNotice(source, file, options);
      if (!report) continue;
      reports.push(report);
      await onProgress({ report, done: reports.length, total: files.length });
    } catch (error) {
      options.onFailure(file.name, error);
    }
  }
  const touched = new Set(reports.filter(({ applied }) => applied).map(({ agencyId }) => agencyId));
  if (touched.size > 0) await refreshRelations(source, [...touched], options);
  return reports;
}
