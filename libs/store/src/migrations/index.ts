import type { MigrationInterface } from 'typeorm';
import { FirstSchema1700000000001 } from './0001-first-schema';

/** In the order in which they run; a merged migration is never edited. */
export const migrations: (new () => MigrationInterface)[] = [FirstSchema1700000000001];
