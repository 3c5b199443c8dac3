import { useRefreshAll } from '@giao-ban/shared-graphql';
import { useCallback, useRef, useState } from 'react';
import { type SendResult, sendFiles } from './send-files';

/** One file's line. */
export interface UploadLine {
  key: number;
  file: File;
  step: 'waiting' | 'sending' | 'done';
  result: SendResult | null;
}

/** The lines and what can be done with them. */
export interface Uploads {
  lines: readonly UploadLine[];
  add: (files: Iterable<File>) => void;
  again: (key: number) => void;
  clear: () => void;
}

// The server looks for evidence after each request: few large ones spare it work, and ten lines at a time still show progress.
const batchSize = 10;

/**
 * Sends files in the order given, some at a time, and keeps a line for each.
 *
 * @example
 * const { lines, add } = useUploads();
 */
export function useUploads(): Uploads {
  const [lines, setLines] = useState<readonly UploadLine[]>([]);
  const queue = useRef<UploadLine[]>([]);
  const working = useRef(false);
  const nextKey = useRef(1);
  const refreshAll = useRefreshAll();
  const change = useCallback((key: number, patch: Partial<UploadLine>) => {
    setLines((now) => now.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  }, []);
  const work = useCallback(async () => {
    if (working.current) return;
    working.current = true;
    for (let batch = queue.current.splice(0, batchSize); batch.length > 0; batch = queue.current.splice(0, batchSize)) {
      for (const { key } of batch) change(key, { step: 'sending', result: null });
      const results = await sendFiles(batch.map(({ file }) => file));
      batch.forEach(({ key }, place) => change(key, { step: 'done', result: results[place] ?? null }));
    }
    working.current = false;
    refreshAll();
  }, [change, refreshAll]);
  const enqueue = useCallback(
    (added: UploadLine[]) => {
      queue.current.push(...added);
      void work();
    },
    [work],
  );
  const add = useCallback(
    (files: Iterable<File>) => {
      const added = [...files].map((file): UploadLine => ({
        key: nextKey.current++,
        file,
        step: 'waiting',
        result: null,
      }));
      setLines((now) => [...now, ...added]);
      enqueue(added);
    },
    [enqueue],
  );
  const again = useCallback(
    (key: number) => {
      const line = lines.find((one) => one.key === key);
      if (line) enqueue([line]);
    },
    [enqueue, lines],
  );
  const clear = useCallback(() => setLines((now) => now.filter(({ step }) => step !== 'done')), []);
  return { lines, add, again, clear };
}
