import type { DataSource } from 'typeorm';

/** SQL that would bring a database to the entities, and back. */
export interface PendingChanges {
  up: string[];
  down: string[];
}

/**
 * What the entities say and the database does not have yet; empty where the migrations are complete.
 *
 * @param source an open, migrated data source
 * @example (await pendingChanges(source)).up // []
 */
export async function pendingChanges(source: DataSource): Promise<PendingChanges> {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  return { up: upQueries.map(({ query }) => query), down: downQueries.map(({ query }) => query).reverse() };
}
