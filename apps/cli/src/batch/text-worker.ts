import { parentPort } from 'node:worker_threads';
import { readShortText } from '../read-file';
import { parsedFile } from './parsed-file';
import type { TextAnswer, TextJob } from './text-thread';

// The whole program of a thread that reads short texts; see TextThread.

parentPort?.on('message', async ({ id, path }: TextJob) => {
  const readings = await readShortText(path).catch(() => null);
  parentPort?.postMessage({ id, file: readings && parsedFile(readings) } satisfies TextAnswer);
});
