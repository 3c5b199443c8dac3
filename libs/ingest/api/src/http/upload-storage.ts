import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { readCapped, type CappedFile } from '../reading/read-capped';

/** An uploaded file on its way in. */
export interface StoredUpload {
  originalname: string;
  /** In the system's temporary folder, under a name of our own. */
  path: string;
  whole: CappedFile['whole'];
}

type Done = (error?: unknown, info?: Partial<Express.Multer.File>) => void;

/**
 * Puts each uploaded file into a temporary one. A file that is too large only fails itself: its rest is read and
 * dropped, where Multer's own limit would end the whole upload.
 */
export class UploadStorage implements StorageEngine {
  _handleFile(_request: Request, { stream }: Express.Multer.File, done: Done): void {
    keep(stream).then(
      (info) => done(null, info),
      (error: unknown) => done(error),
    );
  }

  _removeFile(_request: Request, { path }: Express.Multer.File, done: (error: Error | null) => void): void {
    removeUpload({ path }).then(() => done(null), done);
  }
}

async function keep(stream: AsyncIterable<Buffer>): Promise<Pick<StoredUpload, 'path' | 'whole'>> {
  const { bytes, whole } = await readCapped(stream);
  const path = join(tmpdir(), `giao-ban-${randomUUID()}`);
  await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
  return { path, whole };
}

/** Whatever became of an upload, its temporary file goes. */
export async function removeUpload({ path }: Pick<StoredUpload, 'path'>): Promise<void> {
  await rm(path, { force: true });
}
