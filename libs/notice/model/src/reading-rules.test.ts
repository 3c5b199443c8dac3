import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finding, isUnsure, readingRules, unsureBelow } from './reading-rules';

const page = readFileSync(new URL('../../../../docs/reading-rules.md', import.meta.url), 'utf8');

describe('the rules by which values are found', () => {
  test('docs/reading-rules.md lists them all with their confidence and their words, and no other', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| ([\d.]+)\s*\| (.+?)\s*\| .+? \|$/gm)];
    const listed = rows.map(([, name = '', sure, en]) => [name, { sure: Number(sure), en }]);
    const known = Object.entries(readingRules).map(([name, { sure, en }]) => [name, { sure, en }]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
    expect(listed).toHaveLength(known.length);
  });

  test('each says in Vietnamese and English what it went by, and is neither certain nor worthless', () => {
    for (const [name, { sure, vi, en }] of Object.entries(readingRules)) {
      expect(vi.length, name).toBeGreaterThan(5);
      expect(en.length, name).toBeGreaterThan(5);
      expect(sure).toBeGreaterThan(0.1);
      expect(sure).toBeLessThan(1);
    }
  });

  test('a case may take away from what a rule is worth', () => {
    expect(finding('province-place-line')).toEqual({ rule: 'province-place-line', confidence: 0.98 });
    expect(finding('province-place-line', 0.5).confidence).toBe(0.49);
  });

  test('a value is unsure below the threshold; one without a finding is not', () => {
    expect(isUnsure({ rule: 'unit-none', confidence: unsureBelow - 0.01 })).toBe(true);
    expect(isUnsure({ rule: 'unit-none', confidence: unsureBelow })).toBe(false);
    expect(isUnsure(undefined)).toBe(false);
  });
});
