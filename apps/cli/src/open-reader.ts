import { findReadWorker, ReadingPool } from '@giao-ban/notice-formats';

/**
 * Processes of their own for reading files; whoever opens them closes them. A process is started when the first file comes.
 *
 * @example
 * const reader = openReader();
 * try { await reader.read(bytes, path); } finally { await reader.close(); }
 */
export function openReader(): ReadingPool {
  return new ReadingPool({ worker: findReadWorker(import.meta.url) });
}
