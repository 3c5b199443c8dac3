import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layOutClusterFolder } from './cluster-folder';
import { openDatabase, type OpenedDatabase } from './open-database';
import { databaseRunner } from './runner';

let parent: string;
let dataFolder: string;
const opened: OpenedDatabase[] = [];

const open = async (mode: 'hold' | 'share' = 'hold', who = 'test') => {
  const database = await openDatabase({ dataFolder, who, mode });
  opened.push(database);
  return database;
};

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'giao-ban-pg-'));
  await chmod(parent, 0o755);
  dataFolder = join(parent, 'Sở KH&CN dữ liệu');
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop().catch(() => undefined);
  // Root's database of a closed folder stands elsewhere.
  for (const folder of await elsewhere()) await rm(folder, { recursive: true, force: true });
});

describe('the embedded database of a data folder', () => {
  test('keeps what was written over a restart, in a folder with spaces and Vietnamese letters', async () => {
    const first = await open();
    await ask(first.url, 'CREATE TABLE kept (word text)');
    await ask(first.url, "INSERT INTO kept VALUES ('giao ban')");
    await first.stop();
    const second = await open();
    expect(await ask(second.url, 'SELECT word FROM kept')).toEqual({ word: 'giao ban' });
  });

  test('works where other users cannot enter the folder, as in a closed home folder', async () => {
    await chmod(parent, 0o700);
    const database = await open();
    expect(await ask(database.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  test('refuses a second holder and names the first', async () => {
    await open('hold', 'npm start');
    await expect(open('hold', 'another')).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`npm start (pid ${process.pid})`),
    });
  });

  test('is shared by the command line while a server holds it, and left running afterwards', async () => {
    const server = await open('hold');
    const command = await open('share');
    await command.stop();
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  test('lets exactly one of two simultaneous first starts in', async () => {
    await mkdir(dataFolder);
    const outcomes = await Promise.allSettled([open('hold', 'a'), open('hold', 'b')]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is adopted by the next start when its holder was killed', async () => {
    const script = `
      import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, 'open-database.ts'))};
      await openDatabase({ dataFolder: ${JSON.stringify(dataFolder)}, who: 'killed', mode: 'hold' });
      process.kill(process.pid, 'SIGKILL');`;
    expect(() => runThroughVite(script)).toThrow(/SIGKILL/);
    const pid = (await postmasterPid()) ?? '';
    const next = await open();
    expect(await postmasterPid()).toBe(pid);
    expect(await ask(next.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });
});

/** Folders below /var/lib that this suite's data folder was sent to. */
async function elsewhere(): Promise<string[]> {
  await chmod(parent, 0o700).catch(() => undefined);
  const { cluster } = await layOutClusterFolder(dataFolder, databaseRunner());
  await rm(parent, { recursive: true, force: true });
  return cluster.startsWith('/var/lib') ? [dirname(cluster)] : [];
}

async function postmasterPid(): Promise<string | undefined> {
  return (await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0];
}

/** Runs TypeScript in a process of its own, which may then be killed. */
function runThroughVite(script: string): void {
  const loader = `
    import { createServer } from 'vite';
    import { writeFileSync } from 'node:fs';
    const file = ${JSON.stringify(join(parent, 'main.ts'))};
    writeFileSync(file, ${JSON.stringify(script)});
    const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', configFile: false });
    await vite.ssrLoadModule(file);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', loader], { stdio: 'pipe' });
}
