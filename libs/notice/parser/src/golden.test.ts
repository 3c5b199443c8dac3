import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseNotice } from './parse-notice';

const folder = fileURLToPath(new URL('../golden', import.meta.url));
/** `UPDATE_GOLDEN=1` writes what is read now; never where a machine checks. */
const mayWrite = Boolean(process.env.UPDATE_GOLDEN) && !process.env.CI;

const withoutFindings = (key: string, value: unknown) => (key === 'found' ? undefined : value);

function read(name: string): unknown {
  const { notice, text } = parseNotice(readFileSync(`${folder}/${name}/input.txt`, 'utf8'));
  // As JSON, so that what is compared is what is printed; findings are measured elsewhere, against annotation.
  return JSON.parse(JSON.stringify({ ...notice, text }, withoutFindings));
}

describe('golden notices: one folder per habit of the documents, annotated by reading', () => {
  const names = readdirSync(folder).sort();

  test('there are at least twenty', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  test.each(names)('%s', (name) => {
    const [expectedFile, changedFile] = [`${folder}/${name}/expected.json`, `${folder}/${name}/expected-changed.json`];
    const actual = read(name);
    if (mayWrite) writeFileSync(expectedFile, `${JSON.stringify(actual, null, 2)}\n`);
    const expected: unknown = existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, 'utf8')) : null;
    if (JSON.stringify(expected) !== JSON.stringify(actual) && !process.env.CI) {
      writeFileSync(changedFile, `${JSON.stringify(actual, null, 2)}\n`);
    } else rmSync(changedFile, { force: true });
    expect(actual).toEqual(expected);
  });
});
