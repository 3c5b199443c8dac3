import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@giao-ban/shared-testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inThisProcess } from '@giao-ban/notice-formats';
import { run } from './ingest';

// The reading processes are built with the command; what they do is tried where they live.
vi.mock('../open-reader', () => ({ openReader: () => Object.assign(inThisProcess, { close: async () => undefined }) }));

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  folder = await mkdtemp(join(tmpdir(), 'giao ban ngân sách-'));
  await mkdir(join(folder, 'năm 2024'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
  await database?.drop();
});

async function ingest(...args: string[]) {
  const lines: string[] = [];
  const talk: string[] = [];
  const code = await run(args, { data: async (line) => void lines.push(line), talk: (line) => void talk.push(line) });
  return { code, lines: lines.map((line) => line.split('\t')), talk: talk.join('\n') };
}

const paper = (number: number) => `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA
Số: ${number}/TB-SKHCN
Sơn La, ngày 04 tháng 3 năm 2024
THÔNG BÁO
Kết luận giao ban tháng 3 năm 2024
1. Phòng Quản lý Khoa học
- Rà soát tiến độ các nhiệm vụ khoa học và công nghệ cấp tỉnh.
`;

describe('npm run ingest', () => {
  it('takes a folder in, one line for each file, and a sum', async () => {
    await writeFile(join(folder, 'thông báo 1.txt'), paper(1));
    await writeFile(join(folder, 'năm 2024', 'thông báo 2.txt'), paper(2));
    const { code, lines, talk } = await ingest(folder);
    expect(code).toBe(0);
    expect(lines.map(([, path]) => path)).toEqual([
      join(folder, 'năm 2024', 'thông báo 2.txt'),
      join(folder, 'thông báo 1.txt'),
    ]);
    expect(lines.every(([state]) => state === 'STORED' || state === 'NEEDS_REVIEW')).toBe(true);
    expect(talk).toContain('2 tệp');
  });

  it('is content with files that are there already', async () => {
    const { code, lines } = await ingest(folder);
    expect(code).toBe(0);
    expect(lines.map(([state]) => state)).toEqual(['DUPLICATE', 'DUPLICATE']);
  });

  it('says which files it did not take, and goes on', async () => {
    await writeFile(join(folder, 'a rỗng.txt'), '');
    const { code, lines, talk } = await ingest(folder);
    expect(code).toBe(1);
    expect(lines.map(([state]) => state)).toEqual(['REFUSED', 'DUPLICATE', 'DUPLICATE']);
    expect(lines[0]?.[3]).toMatch(/EMPTY_FILE/);
    expect(talk).toContain('1 không nhận');
  });

  it('does not pass over a path that is not there', async () => {
    const { code, talk } = await ingest(join(folder, 'thông báo 1.txt'), join(folder, 'không có'));
    expect(code).toBe(1);
    expect(talk).toContain('không có');
  });

  it.each([[[]], [['--dta', 'x', 'y']], [['y', '--data']]])('explains itself when called as %j', async (args) => {
    const { code, lines, talk } = await ingest(...args);
    expect([code, lines]).toEqual([2, []]);
    expect(talk).toContain('Cách dùng: npm run ingest');
  });
});
