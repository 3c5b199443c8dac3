import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mayHoldFiles, type ContainerPart } from '../container/expand-container';
import { formatError, type FormatError } from '../format-error';
import { NoticeReader, type ReadOptions } from '../notice-reader';
import type { PlacedReading } from '../read-any-notice';
import type { Job, JobResults } from './messages';
import { ReadingProcess, ReadingStopped, readingLimits, type ReadingLimits } from './reading-process';

export interface PoolOptions extends Partial<ReadingLimits> {
  /** The built `read-worker` entry; see `findReadWorker`. */
  worker: URL | string;
  /** How many files are read at the same time. */
  size?: number;
}

const defaultSize = 2;
/** Engines keep the memory they once needed; a process is replaced before that adds up. */
const mostJobs = 300;
const restingShare = 0.6;
const idleMs = 60_000;

/**
 * Reads files of any form in processes of their own, each with limits on time and memory: whatever a file does, the caller
 * lives and gets an answer with a code.
 * @example
 * const pool = new ReadingPool({ worker: findReadWorker(import.meta.url) });
 * for (const { reading } of await pool.read(bytes, 'thang-3.zip')) if ('error' in reading) showTo(clerk, reading.error);
 * await pool.close();
 */
export class ReadingPool extends NoticeReader {
  private readonly limits: ReadingLimits;
  private readonly worker: string;
  private readonly size: number;
  private readonly idle: ReadingProcess[] = [];
  private readonly all = new Set<ReadingProcess>();
  private readonly waiting: ((process: ReadingProcess) => void)[] = [];
  private nextId = 1;
  private idleTimer: NodeJS.Timeout | undefined;

  constructor({ worker, size = defaultSize, ...limits }: PoolOptions) {
    super();
    this.worker = worker instanceof URL ? fileURLToPath(worker) : worker;
    this.size = Math.max(1, size);
    this.limits = { ...readingLimits, ...limits };
  }

  /**
   * The notices in a file: one, or several for an archive or a mail. Never rejects for what is in the file.
   */
  async read(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<PlacedReading[]> {
    const parts = (await this.expand(bytes, path)) ?? [{ name: path, bytes }];
    return Promise.all(
      parts.map((part) =>
        'error' in part ? failed(part.name, part.error) : this.readOne(part.bytes, part.name, options),
      ),
    );
  }

  /** Ends all processes, also those at work. */
  async close(): Promise<void> {
    clearTimeout(this.idleTimer);
    for (const process of this.all) process.end();
    this.all.clear();
    this.idle.length = 0;
  }

  /** Only the first bytes are looked at here; what is inside is nobody's business but a reading process's. */
  async expand(bytes: Uint8Array, name: string): Promise<ContainerPart[] | null> {
    if (!mayHoldFiles(bytes)) return null;
    const result = await this.run('expand', bytes, name, {});
    return result !== null && 'code' in result ? [{ name, error: result }] : result;
  }

  async readOne(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<PlacedReading> {
    const result = await this.run('notice', bytes, name, options);
    return 'code' in result ? failed(name, result) : result;
  }

  private async run<K extends Job['kind']>(
    kind: K,
    bytes: Uint8Array,
    name: string,
    { onPage, places = true }: ReadOptions,
  ): Promise<JobResults[K] | FormatError> {
    const process = await this.take();
    try {
      return await process.run({ id: this.nextId++, kind, name, bytes, places }, onPage);
    } catch (error) {
      if (!(error instanceof ReadingStopped)) throw error;
      return formatError(error.code, name, error.limit);
    } finally {
      this.giveBack(process);
    }
  }

  private take(): Promise<ReadingProcess> {
    const idle = this.idle.pop();
    if (idle?.isUsable) return Promise.resolve(idle);
    if (idle) this.all.delete(idle);
    if (this.all.size < this.size) return Promise.resolve(this.start());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private start(): ReadingProcess {
    const process = new ReadingProcess(this.worker, this.limits);
    this.all.add(process);
    return process;
  }

  private giveBack(process: ReadingProcess): void {
    const isWorn = process.jobs >= mostJobs || process.memory > this.limits.memoryMb * restingShare;
    if (isWorn || !process.isUsable) {
      process.end();
      this.all.delete(process);
    }
    const next = this.waiting.shift();
    if (next) return next(this.all.has(process) ? process : this.start());
    if (this.all.has(process)) this.idle.push(process);
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => this.endIdle(), idleMs).unref();
  }

  /** After a while without work nothing of the reading is left in memory. */
  private endIdle(): void {
    for (const process of this.idle.splice(0)) {
      process.end();
      this.all.delete(process);
    }
  }
}

const failed = (path: string, error: FormatError): PlacedReading => ({
  reading: { source: { path }, error },
  places: null,
});

/**
 * The built program of the reading processes, beside the program that asks or in the folder above it. Shells build it as the
 * entry `read-worker` from `libs/notice/formats/src/child/read-worker.ts`.
 * @param from `import.meta.url` of the asking program
 */
export function findReadWorker(from: string): URL {
  const places = ['./read-worker.js', '../read-worker.js'].map((place) => new URL(place, from));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('read-worker.js was not built beside this program');
  return found;
}
