import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { FormatErrorCode } from '../format-error';
import type { Answer, Job, JobResults } from './messages';

/** How long a file may take and how much memory. */
export interface ReadingLimits {
  /** For a file with text of its own, in milliseconds. */
  timeoutMs: number;
  /** For each page that is read as a picture. */
  pageTimeoutMs: number;
  /** For all pages together. */
  totalTimeoutMs: number;
  memoryMb: number;
}

export const readingLimits: ReadingLimits = {
  timeoutMs: 10_000,
  pageTimeoutMs: 60_000,
  totalTimeoutMs: 600_000,
  memoryMb: 512,
};

/** Why a process gave no answer. */
export class ReadingStopped extends Error {
  /** @param limit which limit it was, in words */
  constructor(
    readonly code: Extract<FormatErrorCode, 'TIMEOUT' | 'OUT_OF_MEMORY' | 'CRASHED'>,
    readonly limit = '',
  ) {
    super(code);
    this.name = 'ReadingStopped';
  }
}

export type OnPage = (page: number, pages: number) => void;

const startLimit = 30_000;
const memoryEvery = 40;
const heapShare = 0.7;
const abortedByEngine = 134;

/** Resident memory of a process in MB; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The little of the environment that a program needs to start; no addresses, no passwords. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = ['TZ', 'LANG', 'SystemRoot', 'TEMP', 'TMP'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** One process that reads files, one at a time. It is ended when it takes too long or too much. */
export class ReadingProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private settle: ((answer: Answer | ReadingStopped) => void) | null = null;
  private reportedMb = 0;
  private hasEnded = false;
  jobs = 0;

  constructor(
    worker: string,
    private readonly limits: ReadingLimits,
  ) {
    this.child = fork(worker, {
      execArgv: [`--max-old-space-size=${Math.round(limits.memoryMb * heapShare)}`],
      env: bareEnvironment(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new ReadingStopped('CRASHED')), startLimit);
      this.child.once('message', () => {
        clearTimeout(timer);
        resolve();
      });
      this.child.once('exit', () => {
        clearTimeout(timer);
        reject(new ReadingStopped('CRASHED'));
      });
    });
    this.ready.catch(() => undefined);
    this.child.on('message', (answer: Answer) => this.hear(answer));
    this.child.on('error', () => this.end());
    this.child.on('exit', (code, signal) => this.ended(code, signal));
    this.rest();
  }

  /** Whether it can take another file. */
  get isUsable(): boolean {
    return !this.hasEnded;
  }

  /** In MB, as far as it is known. */
  get memory(): number {
    return memoryOf(this.child.pid) || this.reportedMb;
  }

  /** @throws ReadingStopped where the process had to be ended, or ended itself */
  async run<K extends Job['kind']>(job: Omit<Job, 'kind'> & { kind: K }, onPage?: OnPage): Promise<JobResults[K]> {
    this.child.ref();
    this.child.channel?.ref();
    this.jobs++;
    try {
      await this.ready;
      return resultOf<K>(await this.answerTo(job, onPage));
    } finally {
      this.rest();
    }
  }

  end(): void {
    this.hasEnded = true;
    this.child.kill('SIGKILL');
  }

  /** An idle process keeps nobody from ending. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  private answerTo(job: Job, onPage: OnPage | undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { timeoutMs, pageTimeoutMs, totalTimeoutMs } = this.limits;
      let timer = setTimeout(() => stop('TIMEOUT', `${timeoutMs / 1000} giây`), timeoutMs);
      const total = setTimeout(() => stop('TIMEOUT', `${totalTimeoutMs / 1000} giây cho cả tệp`), totalTimeoutMs);
      const watch = setInterval(() => this.memory > this.limits.memoryMb && stop('OUT_OF_MEMORY'), memoryEvery);
      const finish = (outcome: Answer | ReadingStopped) => {
        this.settle = null;
        clearTimeout(timer);
        clearTimeout(total);
        clearInterval(watch);
        if (outcome instanceof ReadingStopped) reject(outcome);
        else resolve(outcome);
      };
      const stop = (code: ReadingStopped['code'], limit = '') => {
        this.end();
        finish(new ReadingStopped(code, limit));
      };
      this.settle = (answer) => {
        if (answer instanceof ReadingStopped || answer.type === 'done' || answer.type === 'failed')
          return finish(answer);
        if (answer.type !== 'page') return;
        clearTimeout(timer);
        timer = setTimeout(() => stop('TIMEOUT', `${pageTimeoutMs / 1000} giây mỗi trang quét`), pageTimeoutMs);
        onPage?.(answer.page, answer.pages);
      };
      this.child.send(job, (error) => error && this.settle?.(new ReadingStopped('CRASHED')));
    });
  }

  private hear(answer: Answer): void {
    if (answer.type === 'memory') this.reportedMb = answer.bytes / 1024 / 1024;
    else this.settle?.(answer);
  }

  private ended(code: number | null, signal: NodeJS.Signals | null): void {
    // Who was ended here was not ended by the system for its memory.
    const isFull = !this.hasEnded && (code === abortedByEngine || signal === 'SIGABRT' || signal === 'SIGKILL');
    this.hasEnded = true;
    this.settle?.(new ReadingStopped(isFull ? 'OUT_OF_MEMORY' : 'CRASHED'));
  }
}

/** The process answers each kind of job with its own kind of result. */
function resultOf<K extends Job['kind']>(answer: Answer): JobResults[K] {
  if (answer.type !== 'done') throw new ReadingStopped('CRASHED');
  return answer.result as JobResults[K];
}
