import { Client } from 'pg';
import { PostgresError } from './postgres.errors';

/** "Giao Ban" as a number; any constant will do, it only has to stay the same. */
const lockKey = 718_042_2025;

/** Ends the hold; the database server also ends it by itself when the process dies. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Takes the embedded database for this process. A lock inside the server needs no file that could go stale: when the
 * holder is killed, its connection ends and the next start gets the lock.
 *
 * @param who for example `npm start`, shown to whoever comes second
 * @throws PostgresError `DATA_FOLDER_IN_USE`, naming the holder
 */
export async function holdDatabase(url: string, who: string, dataFolder: string): Promise<Hold> {
  const client = new Client({ connectionString: url, application_name: `${who} (pid ${process.pid})`.slice(0, 63) });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [lockKey]);
  if (rows[0]?.held === true) return { release: () => client.end() };
  const holder = await findHolder(client);
  await client.end();
  throw new PostgresError(
    'DATA_FOLDER_IN_USE',
    `Thư mục dữ liệu "${dataFolder}" đang được dùng bởi ${holder}. ` +
      'Hãy dừng chương trình đó, hoặc chọn thư mục khác bằng "--data THƯ_MỤC".',
  );
}

async function findHolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name
       FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted
        AND l.objid = ($1::bigint & 4294967295)::bigint::oid AND l.classid = ($1::bigint >> 32)::bigint::oid`,
    [lockKey],
  );
  return rows[0]?.name ?? 'một chương trình khác';
}
