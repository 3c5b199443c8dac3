import { createTestDatabase, type TestDatabase } from '@giao-ban/shared-testing';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../data-source';
import { entities } from '../entities';
import { pendingChanges } from '../pending-changes';
import { seedReferenceData } from '../reference-data/seed-reference-data';
import { matchesWords, searchKey, searchQuery } from '../search-text';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openStore(database.url);
});

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

const tablesIn = async (schema: string): Promise<string[]> => {
  const rows: { name: string }[] = await source.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
};

describe('an empty database', () => {
  it('gets every table in the schema of the product, none in public', async () => {
    const expected = source.entityMetadatas.map(({ tableName }) => tableName);
    expect(expected).toHaveLength(entities.length);
    expect(await tablesIn('giaoban')).toEqual([...expected, 'migration'].sort());
    expect(await tablesIn('public')).toEqual([]);
  });

  it('has nothing left that a second generation would add', async () => {
    expect(await pendingChanges(source)).toEqual({ up: [], down: [] });
  });

  it('has the agency first in the primary key of every table of a tenant', async () => {
    for (const { tableName, primaryColumns, columns } of source.entityMetadatas) {
      if (!columns.some(({ databaseName }) => databaseName === 'agency_id')) continue;
      expect(primaryColumns[0]?.databaseName, tableName).toBe('agency_id');
    }
  });

  it('is brought up by two processes at once', async () => {
    const fresh = await createTestDatabase();
    const both = await Promise.all([openStore(fresh.url), openStore(fresh.url)]);
    expect(await both[0].query('SELECT name FROM giaoban.migration')).toHaveLength(source.migrations.length);
    await Promise.all(both.map((one) => one.destroy()));
    await fresh.drop();
  });

  it('can be taken down to nothing and brought up again', async () => {
    const other = await createTestDatabase();
    const down = await openStore(other.url);
    for (const _ of down.migrations) await down.undoLastMigration();
    const rows = await down.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'giaoban'");
    expect(rows).toEqual([{ table_name: 'migration' }]);
    await down.runMigrations();
    expect((await pendingChanges(down)).up).toEqual([]);
    await down.destroy();
    await other.drop();
  });
});

describe('reference data', () => {
  it('is the same after a second start, and leaves an edited topic alone', async () => {
    await seedReferenceData(source);
    const count = () =>
      source.query(`SELECT (SELECT count(*) FROM giaoban.province) AS provinces,
                           (SELECT count(*) FROM giaoban.agency) AS agencies, (SELECT count(*) FROM giaoban.topic) AS topics`);
    const [first] = await count();
    await source.query(`UPDATE giaoban.topic SET label = 'Nhãn của chúng tôi' WHERE code = 'traceability'`);
    await seedReferenceData(source);
    expect(await count()).toEqual([first]);
    expect(first.agencies).toBe(first.provinces + 1);
    expect(await source.query(`SELECT label FROM giaoban.topic WHERE code = 'traceability'`)).toEqual([
      { label: 'Nhãn của chúng tôi' },
    ]);
  });
});

describe('the word index', () => {
  const sentences = [
    'Rà soát việc truy xuất nguồn gốc nông sản',
    'Xuất khẩu nguồn nhân lực',
    'Truy thu nguồn kinh phí',
  ];

  const found = async (typed: string): Promise<string[]> => {
    const rows: { sentence: string }[] = await source.query(
      `SELECT sentence FROM unnest($2::text[], $3::text[]) AS t (sentence, search_text) WHERE ${matchesWords('t.search_text', '$1')}`,
      [searchQuery(typed), sentences, sentences.map(searchKey)],
    );
    return rows.map(({ sentence }) => sentence);
  };

  it.each(['truy xuat nguon goc', 'truy xuất nguồn gốc', 'Nguồn gốc truy xuất', 'truy xuat nguon g'])(
    'finds by %s',
    async (typed) => {
      expect(await found(typed)).toEqual([sentences[0]]);
    },
  );

  it('takes only the last word as a beginning', async () => {
    expect(await found('tru xuat')).toEqual([]);
  });

  it('is what the condition uses', async () => {
    const plan = await source.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query(
        `EXPLAIN SELECT id FROM giaoban.directive d WHERE ${matchesWords('d.search_text', "'truy & xuat:*'")}`,
      );
    });
    expect(JSON.stringify(plan)).toContain('directive_search_ix');
  });
});
