import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@giao-ban/shared-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server on which tests may make databases. */
    postgresUrl: string;
  }
}

/**
 * One PostgreSQL for all integration tests: the server in `TEST_DATABASE_URL`, else an embedded one in a new folder
 * that is removed afterwards.
 */
export default async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('postgresUrl', given);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'giao-ban-test-'));
  await chmod(folder, 0o755);
  const database = await openDatabase({ dataFolder: folder, who: 'npm test', mode: 'hold' });
  project.provide('postgresUrl', database.url);
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
