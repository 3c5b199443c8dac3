import type { MigrationInterface } from 'typeorm';

/** In the order in which they run; a merged migration is never edited. */
export const migrations: (new () => MigrationInterface)[] = [];
