import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
const used = new Set(sources.flatMap((text) => [...text.matchAll(/code: '([A-Z_]+)'/g)].map(([, code]) => code)));
const documented = [
  ...readFileSync(join(import.meta.dirname, '../../../../docs/ingest.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` +\| `/gm),
].map(([, code]) => code);

describe('the codes of ingest', () => {
  it('are those of docs/ingest.md, no more and no less', () => {
    expect([...used].sort()).toEqual([...documented].sort());
  });
});
