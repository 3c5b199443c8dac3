import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatErrorCodes } from './format-error';

const documentation = readFileSync(new URL('../../../../docs/reading-codes.md', import.meta.url), 'utf8');
const listed = (heading: string): string[] => {
  const section = documentation.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)`\s*\|/gm)].map(([, code]) => code ?? '');
};

it('documents every code for which a file is not read, and no other', () => {
  expect(listed('Files that are not read').sort()).toEqual([...formatErrorCodes].sort());
});

it('documents every warning that the sources give, and no other', () => {
  const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
  const given = sources.flatMap((source) =>
    [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code ?? ''),
  );
  const warnings = listed('Warnings');
  expect(warnings.filter((code) => !given.includes(code))).toEqual([]);
  const inCode = sources.flatMap((source) => [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code ?? ''));
  expect([...new Set(inCode)].filter((code) => !warnings.includes(code))).toEqual([]);
});
