import { availableParallelism } from 'node:os';
import type { ReadingPool } from '@giao-ban/notice-formats';
import { readFileAsNotices } from '../read-file';
import { parsedFile, type ParsedFile } from './parsed-file';
import type { Lane } from './read-in-order';
import { TextThread } from './text-thread';

/** A thread takes as long to start as some dozens of short notices to read. */
const leastForThreads = 40;
/** Files that wait in a thread while this one is busy, so that the thread never is idle. */
const laneDepth = 4;

export interface Lanes {
  lanes: Lane<ParsedFile>[];
  close(): Promise<void>;
}

/**
 * Ways to read files at the same time: one here, and for many files one thread for each further core. What is no short
 * text is read in processes of its own, by the reader.
 */
export function openLanes(files: number, reader: () => ReadingPool): Lanes {
  const here: Lane<ParsedFile> = async (path) => parsedFile(await readFileAsNotices(path, reader));
  const wanted = files < leastForThreads ? 0 : Math.max(1, availableParallelism() - 1);
  const threads = Array.from({ length: wanted }, () => TextThread.start(import.meta.url)).filter((it) => it !== null);
  const there = threads.flatMap((thread) =>
    Array.from({ length: laneDepth }, (): Lane<ParsedFile> => async (path) => (await thread.read(path)) ?? here(path)),
  );
  return {
    // Two lanes here, so that a second process may read while a first one does.
    lanes: [here, ...(there.length > 0 ? there : [here])],
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}
