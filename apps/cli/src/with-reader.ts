import type { ReadingPool } from '@giao-ban/notice-formats';
import { openReader } from './open-reader';

/**
 * Lends reading processes for the time of some work: opened when first asked for, ended with the work.
 *
 * @example await withReader((reader) => readFileAsNotices(path, reader));
 */
export async function withReader<T>(work: (reader: () => ReadingPool) => Promise<T>): Promise<T> {
  let opened: ReadingPool | undefined;
  try {
    return await work(() => (opened ??= openReader()));
  } finally {
    await opened?.close();
  }
}
