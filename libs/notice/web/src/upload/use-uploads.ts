import { useRefreshAll } from '@giao-ban/shared-graphql';
import { useCallback, useRef, useState } from 'react';
import { type Receipt, sendFile, type SendFailure } from './send-file';

/** One file's line. */
export interface UploadLine {
  key: number;
  file: File;
  step: 'waiting' | 'sending' | 'done';
  result: Receipt | SendFailure | null;
}

/** The lines and what can be done with them. */
export interface Uploads {
  lines: readonly UploadLine[];
  add: (files: Iterable<File>) => void;
  again: (key: number) => void;
  clear: () => void;
}

/**
 * Sends files one after another, in the order given, and keeps a line for each.
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
    for (let line = queue.current.shift(); line; line = queue.current.shift()) {
      change(line.key, { step: 'sending', result: null });
      change(line.key, { step: 'done', result: await sendFile(line.file) });
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
