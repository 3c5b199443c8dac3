import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from './find-files';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giao ban tệp-'));
  await mkdir(join(folder, 'năm 2024/.ẩn'), { recursive: true });
  for (const name of ['tháng 10.txt', 'tháng 2.txt', '.DS_Store', 'năm 2024/b.md', 'năm 2024/.ẩn/c.txt']) {
    await writeFile(join(folder, name), name);
  }
  await symlink(folder, join(folder, 'vòng lặp'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const found = async (...paths: string[]) => {
  const { files, missing } = await findFiles(paths.map((path) => join(folder, path)));
  return [...files.map((path) => relative(folder, path)), ...missing.map((path) => `? ${relative(folder, path)}`)];
};

describe('files that paths lead to', () => {
  it('are those of the folder and below, in reading order, without hidden ones and links', async () => {
    expect(await found('.')).toEqual([join('năm 2024', 'b.md'), 'tháng 2.txt', 'tháng 10.txt']);
  });

  it('keep the order of the paths given, each file once', async () => {
    expect(await found('tháng 2.txt', '.')).toEqual(['tháng 2.txt', join('năm 2024', 'b.md'), 'tháng 10.txt']);
  });

  it('do not hide a path that is not there', async () => {
    expect(await found('tháng 3.txt', 'tháng 2.txt')).toEqual(['tháng 2.txt', '? tháng 3.txt']);
  });
});
