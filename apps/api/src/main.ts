import 'reflect-metadata';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSamples, seedReferenceData } from '@giao-ban/ingest-api';
import { findReadWorker, type NoticeReader, ReadingPool } from '@giao-ban/notice-formats';
import { sampleNotices } from '@giao-ban/notice-samples';
import { openDatabase, PostgresError, type OpenedDatabase } from '@giao-ban/shared-postgres';
import { openStore } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { createApp } from './create-app';
import { listen } from './listen';
import { loopbackNames } from './only-known-hosts';
import { openBrowser } from './open-browser';
import { readServeOptions, type ServeOptions } from './serve-options';
import { stopSignal } from './stop-signal';

const say = (line: string) => process.stderr.write(`${line}\n`);

const steps = {
  initialise: 'Đang chuẩn bị cơ sở dữ liệu trong thư mục dữ liệu …',
  start: 'Đang khởi động PostgreSQL đi kèm …',
  adopt: 'PostgreSQL của lần chạy trước vẫn đang chạy: tiếp quản.',
  connect: 'Đang kết nối tới cơ sở dữ liệu trong DATABASE_URL …',
};

/**
 * Runs the whole product until it is asked to stop: database, migrations, illustrative notices, API and dashboard.
 *
 * @param given choices of the command line; the environment fills in the rest (see `readServeOptions`)
 * @returns the exit code
 */
export async function serve(given: object = {}): Promise<number> {
  const stop = stopSignal();
  const cleanUps: (() => Promise<unknown>)[] = [];
  try {
    const options = readServeOptions(given);
    const database = await open(options);
    cleanUps.unshift(() => database.stop());
    const store = await openStore(database.url);
    cleanUps.unshift(() => store.destroy());
    await seedReferenceData(store);
    const reader = new ReadingPool({ worker: findReadWorker(import.meta.url) });
    cleanUps.unshift(() => reader.close());
    if (options.samples) await loadSamplesInto(store, reader, options);
    const app = await createApp({
      dataSource: store,
      reader,
      dashboardFolder: join(options.root, 'dist/apps/dashboard'),
      knownHosts: [...loopbackNames, options.host, ...options.hosts],
    });
    cleanUps.unshift(() => app.close());
    const port = await listen(app, options.host, options.port);
    cleanUps.unshift(await announce(options, port));
    await stop;
    say('Đang dừng …');
    return 0;
  } catch (error) {
    say(describe(error));
    return 1;
  } finally {
    for (const cleanUp of cleanUps) await cleanUp().catch((error: unknown) => say(describe(error)));
  }
}

function open(options: ServeOptions): Promise<OpenedDatabase> {
  return openDatabase({
    dataFolder: options.data,
    url: options.databaseUrl,
    who: 'npm start',
    mode: 'hold',
    onProgress: (step) => say(steps[step]),
  });
}

async function loadSamplesInto(store: DataSource, reader: NoticeReader, options: ServeOptions): Promise<void> {
  let offered = 0;
  const samples = () => {
    const all = sampleNotices(options.root);
    offered = all.length;
    return all;
  };
  const loaded = await loadSamples(store, samples, reader);
  if (offered === 0) return;
  say(`Đã nạp ${loaded} thông báo minh họa (nhân vật và số liệu hư cấu; xóa bằng một nút trong giao diện).`);
  if (loaded < offered) say(`${offered - loaded} thông báo minh họa không nạp được; lý do nằm ở trang Thông báo.`);
}

/** Says where the product is to be found, and leaves that address in the data folder for the next start. */
async function announce(options: ServeOptions, port: number): Promise<() => Promise<void>> {
  const address = `http://${options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${port}`;
  const note = join(options.data, 'server.json');
  if (options.databaseUrl === undefined) await writeFile(note, JSON.stringify({ pid: process.pid, address }));
  const started = Number(process.env['GIAO_BAN_STARTED']);
  const seconds = started > 0 ? ` (${((Date.now() - started) / 1000).toFixed(1)} giây)` : '';
  say(`\n  Giao Ban sẵn sàng${seconds}:  ${address}\n  Dừng: Ctrl-C\n`);
  if (options.open) openBrowser(address);
  return () => rm(note, { force: true });
}

/** People get the sentence; the stack is for failures that nobody foresaw. */
function describe(error: unknown): string {
  if (error instanceof PostgresError) return `${error.message} [${error.code}]`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
