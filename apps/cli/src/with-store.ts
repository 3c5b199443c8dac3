import { seedReferenceData } from '@giao-ban/ingest-api';
import { openDatabase } from '@giao-ban/shared-postgres';
import { openStore } from '@giao-ban/store';
import type { DataSource } from 'typeorm';

/** Where the database is. */
export interface StorePlace {
  dataFolder: string;
  databaseUrl?: string;
}

/**
 * Opens the database, beside a running server too, and closes it after the work.
 *
 * @param who the command, for whoever asks who holds the database
 * @example await withStore(given, 'npm run ingest', (source) => ingest(source))
 */
export async function withStore<T>(
  { dataFolder, databaseUrl: url }: StorePlace,
  who: string,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ dataFolder, url, who, mode: 'share' });
  try {
    const source = await openStore(database.url);
    try {
      await seedReferenceData(source);
      return await work(source);
    } finally {
      await source.destroy();
    }
  } finally {
    await database.stop();
  }
}
