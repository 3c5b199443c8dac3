import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inThisProcess } from '@giao-ban/notice-formats';
import { createTestDatabase, type TestDatabase } from '@giao-ban/shared-testing';
import { openStore } from '@giao-ban/store';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../create-app';

let folder: string;
let database: TestDatabase;
let source: DataSource;
let app: NestExpressApplication;
let url: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bảng điều khiển ')), 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Giao Ban</title>');
  await writeFile(join(folder, 'assets', 'index-B2x9fQ1a.js'), 'export {};');
  database = await createTestDatabase();
  source = await openStore(database.url);
  app = await createApp({ dataSource: source, reader: inThisProcess, dashboardFolder: folder });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  if (source.isInitialized) await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const open = (path: string, accept = 'text/html') => fetch(`${url}${path}`, { headers: { accept } });

describe('the server', () => {
  it('shows the dashboard for every address that people open', async () => {
    for (const path of ['/', '/nhiem-vu?tinh=51', '/thong-bao/6f0e4a52']) {
      const page = await open(path);
      expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Giao Ban</title>']);
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('lets browsers keep what is named by its content', async () => {
    const script = await open('/assets/index-B2x9fQ1a.js', '*/*');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('does not answer a missing file or an API path with the page', async () => {
    expect((await open('/assets/gone-11111111.js', '*/*')).status).toBe(404);
    expect((await open('/logo.png')).status).toBe(404);
    expect((await open('/files/none/original')).status).toBe(404);
    expect((await open('/../../package.json', '*/*')).status).toBe(404);
  });

  it('allows nothing from elsewhere', async () => {
    const { headers } = await open('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('http');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('answers a wrong body with an error, not with its inside', async () => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/node_modules|\bat \//u);
  });

  it('says whether it is well, and says so when the database has gone', async () => {
    const health = async () => {
      const answer = await fetch(`${url}/health`);
      return [answer.status, await answer.json()];
    };
    expect(await health()).toEqual([200, { status: 'ok', database: 'ok', pid: process.pid }]);
    await database.drop();
    expect(await health()).toEqual([503, { status: 'unavailable', database: 'unreachable', pid: process.pid }]);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { notices } }' }),
    });
    expect(await answer.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
  });
});
