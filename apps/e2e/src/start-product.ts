import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const limitMs = 180_000;

/** Starts the product on a new data folder, as `npm start` does, and tells the tests where it is. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'giao-ban-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs', '--data', data, '--port', String(port)], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  process.env['GIAO_BAN_URL'] = `http://127.0.0.1:${port}`;
  await waitFor(`http://127.0.0.1:${port}/health`, () => child.exitCode !== null);
  return async () => {
    child.kill('SIGTERM');
    await exited;
    await rm(data, { recursive: true, force: true });
  };
}

async function waitFor(address: string, isDead: () => boolean): Promise<void> {
  for (const end = Date.now() + limitMs; Date.now() < end && !isDead();) {
    const healthy = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`The product did not start: ${address} never answered.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('a TCP server always has a port');
  return address.port;
}
