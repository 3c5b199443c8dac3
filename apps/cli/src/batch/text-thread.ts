import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ParsedFile } from './parsed-file';

/** What a thread is asked, and what it answers: `null` for a file that is no short text. */
export interface TextJob {
  id: number;
  path: string;
}
export interface TextAnswer {
  id: number;
  file: ParsedFile | null;
}

/** A thread that reads short texts on another core. */
export class TextThread {
  private readonly waiting = new Map<number, (file: ParsedFile | null) => void>();
  private nextId = 1;
  private isLost = false;

  private constructor(private readonly worker: Worker) {
    worker.on('message', ({ id, file }: TextAnswer) => this.answer(id, file));
    // Whatever ends the thread, the files that it was to read are read elsewhere.
    worker.on('error', () => this.lose());
    worker.on('exit', () => this.lose());
  }

  /** A thread, or `null` where its program was not built beside this one. */
  static start(from: string): TextThread | null {
    const places = ['./text-worker.js', '../text-worker.js'].map((place) => new URL(place, from));
    const program = places.find((place) => existsSync(place));
    return program ? new TextThread(new Worker(program)) : null;
  }

  /** What the file holds, or `null` where it is no short text and must be read in another way. */
  read(path: string): Promise<ParsedFile | null> {
    if (this.isLost) return Promise.resolve(null);
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, path } satisfies TextJob);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private answer(id: number, file: ParsedFile | null): void {
    this.waiting.get(id)?.(file);
    this.waiting.delete(id);
  }

  private lose(): void {
    this.isLost = true;
    for (const id of [...this.waiting.keys()]) this.answer(id, null);
  }
}
