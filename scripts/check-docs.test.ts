import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const checker = join(import.meta.dirname, 'check-docs.mjs');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'giao-ban-docs-'));
  mkdirSync(join(root, 'libs/notice'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { start: '', parse: '' } }));
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths: { '@giao-ban/store': [] } } }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(text: string): { status: number | null; said: string } {
  writeFileSync(join(root, 'README.md'), text);
  const done = spawnSync(process.execPath, [checker, root], { encoding: 'utf8' });
  return { status: done.status, said: done.stderr };
}

describe('the check of the documents', () => {
  it.each([
    ['a path that is gone', 'See `libs/notice/parser`.', 'no such path: libs/notice/parser'],
    ['a script that nobody wrote', 'Run `npm run --silent gold`.', 'no such npm script: gold'],
    ['a link that leads nowhere', 'See [the terms](docs/glossary.md#a).', 'link leads nowhere: docs/glossary.md#a'],
    ['a project that does not exist', 'Import `@giao-ban/nothing`.', 'no such project: @giao-ban/nothing'],
    ['a placeholder below a folder that is gone', 'One file in `libs/none/<x>.ts`.', 'no such path: libs/none/'],
  ])('names %s, with file and line', (_habit, text, expected) => {
    const { status, said } = check(`# Title\n${text}\n`);
    expect(status).toBe(1);
    expect(said.trim()).toBe(`README.md:2: ${expected}`);
  });

  it('accepts what exists, placeholders below it, and addresses of other sites', () => {
    const text =
      '`libs/notice/<part>` `npm start` `npm run parse -- FILE` `@giao-ban/store` https://example.org/docs/none';
    expect(check(`${text} [here](libs/notice)`)).toEqual({ status: 0, said: '' });
  });
});
