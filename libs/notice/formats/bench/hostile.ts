import { createServer } from 'node:http';
import { findReadWorker, ReadingPool } from '../src/index';
import { mutants, numbers } from './hostile/mutate';
import { memory, processorMs } from './hostile/processes';
import { pictureFiles, sampleFiles, sampleTexts, type BenchFile } from './hostile/samples';
import { traps } from './hostile/traps';

/** What happened to the files of one run. */
interface Tally {
  files: number;
  documents: number;
  read: number;
  codes: Map<string, number>;
  uncoded: string[];
  slow: string[];
  crashed: string[];
}

/** Of processor time, so that other work on the machine does not count. */
const slowMs = 5000;
/** Where pages are read as pictures, each may take a minute. */
const slowPictureMs = 60_000;

/** One at a time, so that the processor time in between is that of the file. */
async function feed(pool: ReadingPool, files: readonly BenchFile[], tally: Tally): Promise<void> {
  for (const { name, bytes } of files) {
    const before = processorMs();
    let pictures = 0;
    const readings = await pool.read(bytes, name, { onPage: () => pictures++ });
    const took = processorMs(before);
    if (took > slowMs + pictures * slowPictureMs) tally.slow.push(`${name} ${Math.round(took)} ms`);
    tally.files++;
    for (const { reading } of readings) note(reading, name, tally);
    if (readings.length === 0) tally.uncoded.push(name);
  }
}

function note(reading: object, name: string, tally: Tally): void {
  tally.documents++;
  if (!('error' in reading)) {
    tally.read++;
    return;
  }
  const { error } = reading;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '') tally.uncoded.push(name);
  if (code === 'CRASHED') tally.crashed.push(name);
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
}

/** A server that nothing in a file may reach. */
async function lookout(): Promise<{ address: string; hits: string[]; close: () => void }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' ? at?.port : 0;
  return { address: `http://127.0.0.1:${port}`, hits, close: () => server.close() };
}

const mb = ({ own, readers }: { own: number; readers: number }) => `${Math.round(own)} + ${Math.round(readers)} MB`;
const pictureShare = 60;

/**
 * Makes harmful files, has them read, and tells what became of them.
 *
 * @param root the project's folder
 * @returns whether all were answered with a code in time
 */
export async function benchHostile(root: string, count: number, say: (line: string) => void): Promise<boolean> {
  const watch = await lookout();
  const pool = new ReadingPool({ worker: findReadWorker(import.meta.url) });
  const [notice = ''] = sampleTexts(root, 1);
  const next = numbers(20_240_305);
  const files = [
    ...traps(notice, watch.address),
    ...mutants(sampleFiles(root), count, next),
    ...mutants(pictureFiles(root), Math.ceil(count / pictureShare), next),
  ];
  const tally: Tally = { files: 0, documents: 0, read: 0, codes: new Map(), uncoded: [], slow: [], crashed: [] };
  const before = memory();
  const peak = { ...before };
  const sampler = setInterval(() => {
    const now = memory();
    peak.own = Math.max(peak.own, now.own);
    peak.readers = Math.max(peak.readers, now.readers);
  }, 100);
  const began = performance.now();
  await feed(pool, files, tally);
  clearInterval(sampler);
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  watch.close();
  files.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  tell(tally, seconds, watch.hits, say);
  say(`memory (this process + readers)  before ${mb(before)}  peak ${mb(peak)}  at rest ${mb(memory())}`);
  return tally.uncoded.length + tally.slow.length + tally.crashed.length + watch.hits.length === 0;
}

function tell(tally: Tally, seconds: number, hits: readonly string[], say: (line: string) => void): void {
  const { files, documents, read, codes, uncoded, slow, crashed } = tally;
  const each = [...codes].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
  say(`files ${files}  documents ${documents}  read ${read}  seconds ${seconds.toFixed(0)}`);
  say(`refused  ${each.join('  ')}`);
  say(`crashes ${crashed.length}  over 5 s ${slow.length}  without a code ${uncoded.length}  fetched ${hits.length}`);
  for (const line of [...crashed, ...slow, ...uncoded, ...hits].slice(0, 20)) say(`  ${line}`);
}
