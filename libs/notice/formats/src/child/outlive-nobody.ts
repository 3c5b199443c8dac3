import { Worker } from 'node:worker_threads';

const watch = `
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGKILL'), 500);
`;

/**
 * Ends this process when its parent is gone, also in the middle of a file that never ends: a thread of its own looks, for
 * the main one may be busy. Where the system keeps telling the first parent (Windows), only the closed channel tells.
 */
export function outliveNobody(): void {
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 } }).unref();
}
