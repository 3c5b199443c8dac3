import { createTestDatabase } from '@giao-ban/shared-testing';
import { openStore, seedReferenceData } from '@giao-ban/store';
import type { DataSource } from 'typeorm';

/** A migrated database of one suite's own, with provinces, agencies and topics. */
export interface TestStore {
  source: DataSource;
  /** How many rows a table has. */
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** @example const store = await openTestStore(); // in beforeAll */
export async function openTestStore(): Promise<TestStore> {
  const database = await createTestDatabase();
  const source = await openStore(database.url);
  await seedReferenceData(source);
  return {
    source,
    async count(table) {
      const [row]: { n: number }[] = await source.query(`SELECT count(*) AS n FROM giaoban.${table}`);
      return row?.n ?? 0;
    },
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
}
