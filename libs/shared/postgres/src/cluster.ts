import { execFile, spawn } from 'node:child_process';
import { chown, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Binaries } from './binaries';
import type { ClusterFolder } from './cluster-folder';
import { PostgresError } from './postgres.errors';
import type { Runner } from './runner';

const run = promisify(execFile);
export const owner = 'giaoban';
const startLimitMs = 60_000;

/** A running postmaster: ours or one that an earlier process left behind. */
export interface Postmaster {
  pid: number;
  port: number;
  /** True when this process found it running. */
  adopted: boolean;
}

/** Makes the cluster where there is none: UTF-8, scram passwords; sorting is done by named ICU collations. */
export async function initialiseCluster(folder: ClusterFolder, binaries: Binaries, runner: Runner): Promise<void> {
  if (await isFile(join(folder.cluster, 'PG_VERSION'))) return;
  const passwordFile = `${folder.log}.pw`;
  await writeFile(passwordFile, folder.password, { mode: 0o600 });
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(passwordFile, runner.uid, runner.gid);
  const options = ['-U', owner, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C'];
  try {
    await run(binaries.initdb, ['-D', folder.cluster, ...options], { ...runner, cwd: '/', env: plainEnvironment() });
  } catch (cause) {
    throw new PostgresError(
      'POSTGRES_INIT_FAILED',
      `Không tạo được cơ sở dữ liệu trong "${folder.cluster}". Hãy kiểm tra dung lượng và quyền ghi của thư mục.`,
      { cause },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The postmaster that runs on this cluster, whoever started it; null where none does. */
export async function findPostmaster(folder: ClusterFolder): Promise<Postmaster | null> {
  const text = await readFile(join(folder.cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  const [pid, , , port] = text?.split('\n') ?? [];
  if (!pid || !port) return null;
  const found = { pid: Number(pid), port: Number(port), adopted: true };
  return (await answers(urlOf(folder, found.port, 'postgres'))) ? found : null;
}

/** Starts PostgreSQL on a free loopback port, in a session of its own: Ctrl-C reaches us, not it. */
export async function startPostmaster(folder: ClusterFolder, binaries: Binaries, runner: Runner): Promise<Postmaster> {
  const port = await freePort();
  const log = await open(folder.log, 'a', 0o640);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '128MB',
    timezone: 'Asia/Ho_Chi_Minh',
    jit: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', folder.cluster, ...flags], {
    ...runner,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: plainEnvironment(),
  });
  await log.close();
  child.unref();
  const exited = new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code));
    child.once('error', () => done(null));
  });
  const ready = waitUntilReady(urlOf(folder, port, 'postgres'), startLimitMs);
  const outcome = await Promise.race([ready, exited.then(() => 'exited' as const)]);
  if (outcome !== 'ready' || child.pid === undefined) {
    throw new PostgresError(
      'POSTGRES_START_FAILED',
      `PostgreSQL đi kèm không khởi động được. Chi tiết nằm trong "${folder.log}".`,
    );
  }
  return { pid: child.pid, port, adopted: false };
}

/** Asks for a fast shutdown (open transactions roll back) and waits until the process is gone. */
export async function stopPostmaster(
  postmaster: Postmaster,
  folder: ClusterFolder,
  binaries: Binaries,
  runner: Runner,
): Promise<void> {
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast', '-w'], { ...runner });
    return;
  }
  try {
    process.kill(postmaster.pid, 'SIGINT');
  } catch {
    return; // already gone
  }
  const limit = Date.now() + 20_000;
  while (Date.now() < limit && (await isFile(join(folder.cluster, 'postmaster.pid')))) await pause(30);
}

/** Connection address of one database of the cluster. */
export function urlOf(folder: ClusterFolder, port: number, database: string): string {
  return `postgres://${owner}:${folder.password}@127.0.0.1:${port}/${database}`;
}

async function waitUntilReady(url: string, limitMs: number): Promise<'ready' | 'late'> {
  const limit = Date.now() + limitMs;
  while (Date.now() < limit) {
    if (await answers(url)) return 'ready';
    await pause(50);
  }
  return 'late';
}

/** Does a server answer here and let us in? A recovering one does not yet. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** PostgreSQL reads PG* variables; ours must not change what it does. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries({ ...process.env, LC_ALL: 'C' }).filter(([name]) => !name.startsWith('PG')));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('a TCP server always has a port');
  return address.port;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
