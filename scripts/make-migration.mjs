#!/usr/bin/env node
// Writes the difference between the entities and a migrated database as a new migration, to be read and ordered by a person.
//
//   npm run migration:make -- add-lineage        (DATABASE_URL: an empty PostgreSQL to compare with, else an embedded one)
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'libs/store/src/migrations';
const [name] = process.argv.slice(2);

if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Usage: npm run migration:make -- name-of-the-one-subject');
  process.exit(2);
}

const { up, down } = await compareWithEmptyDatabase();

if (up.length === 0) {
  console.error('The migrations say all that the entities say: nothing to do.');
} else {
  const number = await nextNumber();
  const file = `${folder}/${String(number).padStart(4, '0')}-${name}.ts`;
  await writeFile(`${root}${file}`, migration(number, name, up, down));
  console.error(`${file}: read it, order it, then add it to ${folder}/index.ts`);
}

async function compareWithEmptyDatabase() {
  const { openDatabase } = await library('shared/postgres');
  const { openStore, pendingChanges } = await library('store');
  const dataFolder = await mkdtemp(join(tmpdir(), 'giao-ban-migration-'));
  await chmod(dataFolder, 0o755);
  const url = process.env.DATABASE_URL;
  const database = await openDatabase({ dataFolder, url, who: 'npm run migration:make', mode: 'hold' });
  try {
    const source = await openStore(database.url);
    return await pendingChanges(source).finally(() => source.destroy());
  } finally {
    await database.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function library(name) {
  const { module } = await runnerImport(`${root}libs/${name}/src/index.ts`, { root, resolve: { tsconfigPaths: true } });
  return module;
}

/** Numbers, not days: two people who make a migration at the same time see it when they merge. */
async function nextNumber() {
  const taken = (await readdir(`${root}${folder}`)).map((entry) => Number.parseInt(entry, 10)).filter(Number.isFinite);
  return Math.max(0, ...taken) + 1;
}

function migration(number, subject, up, down) {
  // TypeORM orders migrations by the thirteen digits that end the name.
  const className = `${subject.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}${1_700_000_000_000 + number}`;
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
${up.map(literal).join('\n')}
];

const down = [
${down.map(literal).join('\n')}
];

/** TODO: one sentence that says what it is for. */
export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
`;
}

function literal(statement) {
  return `  \`${statement.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`,`;
}
