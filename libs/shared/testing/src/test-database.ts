import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database of one suite's own. */
export interface TestDatabase {
  url: string;
  /** Removes it, together with whatever is still connected. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database for a suite; call it in `beforeAll` of an `*.int.test.ts` and `drop` it in `afterAll`.
 *
 * @example
 * const database = await createTestDatabase();
 * const store = await openStore(database.url);
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `giaoban_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
