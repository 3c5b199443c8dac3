import { expandContainer } from '../container/expand-container';
import { readPlacedNotice } from '../read-any-notice';
import { forbidNetwork } from './forbid-network';
import type { Answer, Job } from './messages';
import { outliveNobody } from './outlive-nobody';

// The whole program of a reading process: one file after the other, as its parent hands them over. Shells build this file as
// an entry of its own; whoever runs a `ReadingPool` names it.

const say = (answer: Answer) => process.send?.(answer);

async function work({ id, kind, name, bytes, places }: Job): Promise<Answer> {
  try {
    if (kind === 'expand') return { type: 'done', id, result: await expandContainer(bytes, name) };
    const onPage = (page: number, pages: number) => say({ type: 'page', id, page, pages });
    return { type: 'done', id, result: await readPlacedNotice(bytes, name, { onPage, places }) };
  } catch {
    // A fault of the reader, not of the file; nothing of the document may stand in what is said about it.
    return { type: 'failed', id };
  }
}

const memoryEvery = 200;

forbidNetwork();
outliveNobody();
// Ctrl-C in a terminal reaches the whole family: the parent decides whether the file at hand is finished.
process.on('SIGINT', () => undefined);
// Where the system does not tell the parent, the process tells by itself.
if (process.platform !== 'linux')
  setInterval(() => say({ type: 'memory', bytes: process.memoryUsage.rss() }), memoryEvery).unref();
process.on('disconnect', () => process.exit(0));
process.on('message', (job: Job) => void work(job).then(say));
say({ type: 'ready' });
