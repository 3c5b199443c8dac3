import type { DataSource } from 'typeorm';

/** Work of which only one may run at a time over all processes on a database; the numbers mean nothing else. */
export const locks = { migrate: 4_201_969, relations: 4_201_970, themes: 4_201_971 } as const;

/**
 * Runs work while nobody else on this database does work under the same lock; others wait their turn. Holds one
 * connection of the pool meanwhile, so a process should not queue up here with many calls at once.
 *
 * @example await holdLock(source, locks.relations, () => refresh());
 */
export async function holdLock<T>(source: DataSource, lock: number, work: () => Promise<T>): Promise<T> {
  const holder = source.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work();
  } finally {
    // The lock goes with the session where even this fails.
    await holder.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    await holder.release();
  }
}
