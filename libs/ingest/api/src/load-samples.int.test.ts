import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inThisProcess } from '@giao-ban/notice-formats';
import { readSampleManifest, sampleNotices } from '@giao-ban/notice-samples';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from './import-files';
import { loadSamples } from './load-samples';
import { openTestStore, type TestStore } from './testing/test-store';
import { removeIllustrative } from './verbs/remove-illustrative';

const root = join(import.meta.dirname, '../../../..');
const seeds = join(root, '../shared/seeds');
let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store?.close());

describe('the illustrative notices', () => {
  it('fill an empty database, all of them and without doubt', async () => {
    const manifest = readSampleManifest(root);
    const doubtful: unknown[] = [];
    const loaded = await loadSamples(
      store.source,
      () => sampleNotices(root),
      inThisProcess,
      ({ report }) => void (report.state === 'STORED' || doubtful.push([report.name, report.state, report.reason])),
    );
    expect(doubtful).toEqual([]);
    expect(loaded).toBe(manifest.length);
    expect(await store.count('notice WHERE illustrative')).toBe(manifest.length);
    expect(await store.count('evidence')).toBeGreaterThan(10);
    expect(await store.count('theme')).toBeGreaterThan(3);
    expect(await store.count("notice WHERE agency_id = 'unassigned'")).toBe(0);
  });

  it('come once: not again at the next start, nor after they were removed', async () => {
    await loadSamples(store.source, () => sampleNotices(root).slice(0, 3), inThisProcess);
    expect(await loadSamples(store.source, () => sampleNotices(root), inThisProcess)).toBe(0);
    await removeIllustrative(store.source, { actor: 'test' });
    expect(await store.count('notice')).toBe(0);
    expect(await loadSamples(store.source, () => sampleNotices(root), inThisProcess)).toBe(0);
  });
});

describe.skipIf(!existsSync(seeds))(
  'the real notices (skipped where ../shared/seeds is not beside the project)',
  () => {
    it('give 124 directives from four notices, and outcomes from the report', async () => {
      const files = readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({ name, read: async () => ({ bytes: readFileSync(join(seeds, name)) }) }));
      const reports = await importFiles(store.source, files, { actor: 'test', reader: inThisProcess });
      expect(reports.map(({ state, code, reason }) => ({ state, code, reason }))).toEqual(
        Array(5).fill({ state: 'STORED', code: null, reason: null }),
      );
      expect(await store.count('directive')).toBe(124);
      expect(await store.count("notice WHERE kind = 'conference-report'")).toBe(1);
      expect(await store.count('outcome')).toBeGreaterThan(10);
      const again = await importFiles(store.source, files, { actor: 'test', reader: inThisProcess });
      expect(again.map(({ state }) => state)).toEqual(Array(5).fill('DUPLICATE'));
      expect(await store.count('directive')).toBe(124);
    });
  },
);
