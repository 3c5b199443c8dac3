import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readNotice } from './read-notice';

const shared = fileURLToPath(new URL('../../../../../shared', import.meta.url));
const seeds = join(shared, 'seeds');
const score = join(shared, 'eval/score.mjs');
const hasGold = existsSync(seeds) && existsSync(score);

/** Below these figures a change made the reading worse; raise them when it gets better. */
const floors: [name: string, path: string[], floor: number][] = [
  ['directives', ['directives', 'f1'], 0.99],
  ['their texts to the letter', ['directives', 'exact'], 0.97],
  ['functions of departments', ['fields', 'departmentFamilies'], 0.99],
  ['scope', ['fields', 'scope'], 0.98],
  ['partners', ['fields', 'cooperatingF1'], 0.93],
  ['deadlines', ['fields', 'deadline'], 1],
  ['urgent', ['fields', 'urgent'], 0.97],
  ['continuing', ['fields', 'continuing'], 0.97],
  ['references', ['fields', 'referencesF1'], 0.98],
  ['first topic', ['topics', 'primaryLenient'], 0.95],
  ['topics', ['topics', 'microF1'], 0.95],
  ['heading', ['heading', 'all'], 0.99],
  ['outcomes', ['outcomes', 'f1'], 0.95],
  ['status of outcomes', ['outcomes', 'status'], 0.95],
  ['figures', ['outcomes', 'quantitiesF1'], 0.95],
  ['spans', ['spans', 'valid'], 1],
];

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function measure(): Record<string, Record<string, number>> {
  const lines = readdirSync(seeds).map((name) => JSON.stringify(readNotice(readFileSync(join(seeds, name)), name)));
  writeFileSync(join(folder, 'read.ndjson'), lines.join('\n'));
  const args = [
    score,
    '--gold',
    join(shared, 'gold'),
    '--pred',
    join(folder, 'read.ndjson'),
    '--json',
    join(folder, 'score.json'),
  ];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  const result: unknown = JSON.parse(readFileSync(join(folder, 'score.json'), 'utf8'));
  return overallOf(result);
}

/** The scorer is a program of its own; its result is taken at its word. */
function overallOf(result: unknown): Record<string, Record<string, number>> {
  const { overall } = result as { overall: Record<string, Record<string, number>> };
  return overall;
}

// Real notices with gold annotation lie beside the project where it is developed; elsewhere this is skipped.
describe.skipIf(!hasGold)('the reading of real notices against gold annotation', () => {
  const overall = hasGold ? measure() : {};

  test.each(floors)('%s', (_, [group = '', field = ''], floor) => {
    expect(overall[group]?.[field]).toBeGreaterThanOrEqual(floor);
  });

  test('nothing is invented', () => {
    expect(overall.heading?.invented).toBe(0);
  });
});
