import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { holdLock, locks } from './hold-lock';
import { migrations } from './migrations';

// A day is a day: `date` stays the ISO text that PostgreSQL sends, never a moment in the server's time zone.
types.setTypeParser(types.builtins.DATE, (text) => text);
// Counts fit into a number.
types.setTypeParser(types.builtins.INT8, Number);

/** The product's own schema; nothing of ours stands in `public`. */
export const schemaName = 'giaoban';

/**
 * How to reach a database: the same for the server, the command line and the tests.
 *
 * @param url for example `postgres://user:password@127.0.0.1:5432/giaoban`
 */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    schema: schemaName,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    installExtensions: false,
    applicationName: 'giao-ban',
    extra: { max: 10, connectionTimeoutMillis: 10_000 },
  };
}

/**
 * Connects, makes the schema where it is missing, and migrates.
 *
 * @returns the open data source; the caller destroys it
 */
export async function openStore(url: string): Promise<DataSource> {
  const source = new DataSource(dataSourceOptions(url));
  await source.initialize();
  try {
    await holdLock(source, locks.migrate, async () => {
      await source.query(`CREATE SCHEMA IF NOT EXISTS ${schemaName}`);
      await source.runMigrations();
    });
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}
