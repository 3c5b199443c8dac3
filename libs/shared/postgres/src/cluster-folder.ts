import { createHash, randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { canReach, type Runner } from './runner';

/** Where one embedded database lives. */
export interface ClusterFolder {
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** Its log, for people. */
  log: string;
  /** May hold a copy of the programs. */
  programs: string;
  password: string;
}

const secretSchema = z.object({ password: z.string().min(20) });

/**
 * Lays out the data folder. Where the runner cannot enter it (root's closed home folder), the cluster stands in
 * `/var/lib/giao-ban/<hash of the data folder>` instead, so that one data folder always means one database.
 *
 * @param dataFolder for example `/srv/giao-ban/.data`
 */
export async function layOutClusterFolder(dataFolder: string, runner: Runner): Promise<ClusterFolder> {
  const folder = resolve(dataFolder);
  await mkdir(folder, { recursive: true });
  const password = await readPassword(join(folder, 'database.json'));
  const base = canReach(folder, runner) ? folder : join('/var/lib/giao-ban', shortHash(folder));
  await mkdir(base, { recursive: true, mode: 0o755 });
  const cluster = join(base, 'postgres');
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(cluster, runner.uid, runner.gid);
  return { cluster, log: join(base, 'postgres.log'), programs: '/var/lib/giao-ban/programs', password };
}

/** A random password, made once; only the owner of the data folder can read it. */
async function readPassword(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return secretSchema.parse(JSON.parse(known)).password;
  const password = randomBytes(24).toString('hex');
  await writeFile(file, JSON.stringify({ password }), { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  return secretSchema.parse(JSON.parse(await readFile(file, 'utf8'))).password;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
