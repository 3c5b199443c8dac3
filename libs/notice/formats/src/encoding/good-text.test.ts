import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repairLegacy } from './repair-legacy';

const samples = new URL('../../../samples/notices/', import.meta.url);
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:txt|md|html)$/.test(name),
);

it('finds nothing to repair in any of the illustrative notices', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => repairLegacy(readFileSync(new URL(name, samples), 'utf8')))).toEqual([]);
});
