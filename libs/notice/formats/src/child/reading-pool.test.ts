import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDocx, paragraph, run } from '../testing/make-docx';
import { makeZip } from '../testing/make-zip';
import { ReadingPool, type PoolOptions } from './reading-pool';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const pools: ReadingPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** A stand-in for the reading process, so that its ways of failing can be chosen. */
function misbehaving(work: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'doc-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(
    file,
    `const answer = (id) => process.send({ type: 'done', id, result: { reading: { source: { path: 'x' } }, places: null } });
     process.on('disconnect', () => process.exit());
     process.on('message', async ({ id, name }) => { ${work} });
     process.send({ type: 'ready' });`,
  );
  return file;
}

function poolOf(worker: string | URL, options: Partial<PoolOptions> = {}): ReadingPool {
  const pool = new ReadingPool({ worker, ...options });
  pools.push(pool);
  return pool;
}

async function codesOf(pool: ReadingPool, names: string[]): Promise<string[]> {
  const readings = await Promise.all(names.map((name) => pool.read(bytesOf('x'), name)));
  return readings.flat().map(({ reading }) => ('error' in reading ? reading.error.code : 'read'));
}

describe('a process that reads files', () => {
  it('is ended when a file takes too long, and the next file is read', async () => {
    const worker = misbehaving(`if (name === 'cham') while (true); answer(id);`);
    const pool = poolOf(worker, { timeoutMs: 300, size: 1 });
    expect(await codesOf(pool, ['tot', 'cham', 'tot'])).toEqual(['read', 'TIMEOUT', 'read']);
  });

  it('is ended when a file takes too much memory', async () => {
    const grow = `const held = []; for (;;) { held.push(Buffer.alloc(8e6, 1)); await new Promise((r) => setTimeout(r, 2)); }`;
    const pool = poolOf(misbehaving(`if (name === 'lon') { ${grow} } answer(id);`), { memoryMb: 200, size: 1 });
    expect(await codesOf(pool, ['lon', 'tot'])).toEqual(['OUT_OF_MEMORY', 'read']);
  });

  it('may end by itself without taking the caller along', async () => {
    const pool = poolOf(
      misbehaving(
        `if (name === 'sap') process.exit(3); if (name === 'loi') return process.send({ type: 'failed', id }); answer(id);`,
      ),
    );
    expect(await codesOf(pool, ['sap', 'loi', 'tot'])).toEqual(['CRASHED', 'CRASHED', 'read']);
  });

  it('gets more time for every page that is read as a picture, and tells of it', async () => {
    const wait = `await new Promise((r) => setTimeout(r, 250))`;
    const worker = misbehaving(
      `for (const page of [1, 2, 3]) { process.send({ type: 'page', id, page, pages: 3 }); ${wait}; } answer(id);`,
    );
    const seen: number[] = [];
    const pool = poolOf(worker, { timeoutMs: 300, pageTimeoutMs: 2000 });
    const [reading] = await pool.read(bytesOf('x'), 'anh', { onPage: (page) => seen.push(page) });
    expect(reading?.reading).not.toHaveProperty('error');
    expect(seen).toEqual([1, 2, 3]);
  });

  it('is ended when a page that is a picture takes too long, and the message names that limit', async () => {
    const worker = misbehaving(`process.send({ type: 'page', id, page: 1, pages: 3 });`);
    const [reading] = await poolOf(worker, { timeoutMs: 5000, pageTimeoutMs: 200 }).read(bytesOf('x'), 'anh.pdf');
    expect(reading?.reading).toMatchObject({
      error: { code: 'TIMEOUT', message: expect.stringContaining('0.2 giây mỗi trang quét') },
    });
  });

  it('reads two files at a time and lets the others wait', async () => {
    const pool = poolOf(
      misbehaving(
        `await new Promise((r) => setTimeout(r, 50)); process.send({ type: 'done', id, result: { reading: { source: { path: String(process.pid) } }, places: null } });`,
      ),
    );
    const readings = await Promise.all(Array.from({ length: 6 }, (_, i) => pool.read(bytesOf('x'), String(i))));
    expect(new Set(readings.flat().map(({ reading }) => reading.source.path)).size).toBe(2);
  });
});

describe('the reading process that shells build', { timeout: 120_000 }, () => {
  const root = fileURLToPath(new URL('../../../../../', import.meta.url));
  // Below the project, where its packages are found.
  const folder = join(root, 'node_modules/.cache/read-worker-test');
  const worker = join(folder, 'read-worker.js');
  beforeAll(async () => {
    mkdirSync(dirname(folder), { recursive: true });
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { tsconfigPaths: true },
      ssr: { noExternal: [/^@giao-ban\//] },
      build: {
        ssr: true,
        target: 'node20',
        outDir: folder,
        minify: false,
        rolldownOptions: {
          input: { 'read-worker': fileURLToPath(new URL('./read-worker.ts', import.meta.url)) },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const notice =
    'SỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\nTHÔNG BÁO\nKết luận của Giám đốc Sở\n1. Văn phòng Sở\n- Rà soát hồ sơ trước ngày 20/4/2024.\n';

  it('reads the notices of an archive, each with its own outcome', async () => {
    const archive = makeZip([
      { name: 'a.txt', data: notice },
      { name: 'b.docx', data: makeDocx(paragraph(run('Giao Văn phòng'))) },
      { name: 'c.pdf', data: '%PDF-1.7' },
      { name: 'd.txt', data: `SỞ CÔNG THƯƠNG\nTUYỆT MẬT\n${notice}` },
    ]);
    const readings = await poolOf(worker).read(archive, 'gui.zip');
    expect(
      readings.map(({ reading }) => [reading.source.path, 'error' in reading ? reading.error.code : 'read']),
    ).toEqual([
      ['gui.zip/a.txt', 'read'],
      ['gui.zip/b.docx', 'read'],
      ['gui.zip/c.pdf', 'DAMAGED_FILE'],
      ['gui.zip/d.txt', 'SECRET'],
    ]);
    expect(JSON.stringify(readings[3])).not.toContain('CÔNG THƯƠNG');
  });

  it('does not outlive its parent', async () => {
    const parent = `
      import { fork } from 'node:child_process';
      const child = fork(${JSON.stringify(worker)}, { execArgv: [], serialization: 'advanced', stdio: 'ignore' });
      child.once('message', () => {
        process.stdout.write(String(child.pid), () => process.kill(process.pid, 'SIGKILL'));
      });`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', parent], { encoding: 'utf8' });
    expect(Number(stdout)).toBeGreaterThan(1);
    const isGone = () => expect(() => process.kill(Number(stdout), 0)).toThrow('ESRCH');
    await vi.waitFor(isGone, 5000);
  });

  it('gives the way back from the reading text to the file, where it is wanted', async () => {
    const pool = poolOf(worker);
    const [withPlaces] = await pool.read(bytesOf(notice), 'a.txt');
    expect(withPlaces?.places?.pieces[0]?.place).toMatchObject({ kind: 'characters', start: 0 });
    const [without] = await pool.read(bytesOf(notice), 'a.txt', { places: false });
    expect(without?.places).toBeNull();
  });

  it('fetches nothing that a document names', async () => {
    const hits: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const page = `<html><body><p>${notice}</p><img src="http://127.0.0.1:${port}/a"><link rel="stylesheet" href="http://127.0.0.1:${port}/b"></body></html>`;
    const [reading] = await poolOf(worker).read(bytesOf(page), 'a.html');
    server.close();
    expect(reading?.reading).not.toHaveProperty('error');
    expect(hits).toEqual([]);
  });
});
