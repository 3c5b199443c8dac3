import { Client } from 'pg';
import { findBinaries } from './binaries';
import { layOutClusterFolder, type ClusterFolder } from './cluster-folder';
import { findPostmaster, initialiseCluster, startPostmaster, stopPostmaster, urlOf, type Postmaster } from './cluster';
import { holdDatabase, type Hold } from './holder';
import { PostgresError } from './postgres.errors';
import { databaseRunner } from './runner';

const databaseName = 'giaoban';

export interface OpenDatabaseOptions {
  /** Folder of the embedded database; ignored with `url`. */
  dataFolder: string;
  /** An existing PostgreSQL 15+ to use instead. */
  url?: string | undefined;
  /** Shown to whoever finds the folder in use, for example `npm start`. */
  who: string;
  /**
   * `hold`: this process alone may serve the folder. `share`: use the database also while a server runs on it, as the
   * command line does; where none runs, the command holds the folder as long as it works.
   */
  mode: 'hold' | 'share';
  onProgress?: (step: 'initialise' | 'start' | 'adopt' | 'connect') => void;
}

export interface OpenedDatabase {
  url: string;
  /** Lets go of the database, and stops the PostgreSQL that this process is responsible for. */
  stop(): Promise<void>;
}

/**
 * Gives an address to connect to: the embedded PostgreSQL of a data folder, started or adopted, or the one that
 * `url` names.
 *
 * @throws PostgresError `DATA_FOLDER_IN_USE`, `POSTGRES_START_FAILED`, `DATABASE_UNREACHABLE` ...
 * @example
 * const database = await openDatabase({ dataFolder: '.data', who: 'npm start', mode: 'hold' });
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  if (options.url !== undefined) return useServer(options.url, options);
  const runner = databaseRunner();
  const folder = await layOutClusterFolder(options.dataFolder, runner);
  const found = await findPostmaster(folder);
  if (found !== null && options.mode === 'share') {
    const hold = await holdDatabase(urlOf(folder, found.port, 'postgres'), options.who, options.dataFolder).catch(
      () => null,
    );
    // Somebody serves it: use it and leave it running.
    if (hold === null) return { url: urlOf(folder, found.port, databaseName), stop: async () => undefined };
    return finishOpening(found, hold);
  }
  if (found !== null) {
    const hold = await holdDatabase(urlOf(folder, found.port, 'postgres'), options.who, options.dataFolder);
    options.onProgress?.('adopt');
    return finishOpening(found, hold);
  }
  const binaries = await findBinaries(runner, folder.programs);
  options.onProgress?.('initialise');
  await initialiseCluster(folder, binaries, runner);
  options.onProgress?.('start');
  const started = await startOrAdopt(folder, () => startPostmaster(folder, binaries, runner));
  const hold = await holdDatabase(urlOf(folder, started.port, 'postgres'), options.who, options.dataFolder);
  return finishOpening(started, hold);

  async function finishOpening(postmaster: Postmaster, hold: Hold): Promise<OpenedDatabase> {
    await createDatabase(folder, postmaster);
    return {
      url: urlOf(folder, postmaster.port, databaseName),
      stop: async () => {
        await hold.release();
        await stopPostmaster(postmaster, folder, await findBinaries(runner, folder.programs), runner);
      },
    };
  }
}

/** Two first starts at the same moment: PostgreSQL lets one of them in, the other finds it running. */
async function startOrAdopt(folder: ClusterFolder, start: () => Promise<Postmaster>): Promise<Postmaster> {
  try {
    return await start();
  } catch (error) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const other = await findPostmaster(folder);
      if (other !== null) return other;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw error;
  }
}

async function useServer(url: string, options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  options.onProgress?.('connect');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < 150_000) throw new Error('PostgreSQL is older than 15');
  } catch (cause) {
    throw new PostgresError(
      'DATABASE_UNREACHABLE',
      `Không dùng được cơ sở dữ liệu trong DATABASE_URL: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        'Cần PostgreSQL 15 trở lên, đang chạy, đúng tên đăng nhập và mật khẩu.',
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, stop: async () => undefined };
}

async function createDatabase(folder: ClusterFolder, postmaster: Postmaster): Promise<void> {
  const client = new Client({ connectionString: urlOf(folder, postmaster.port, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}
