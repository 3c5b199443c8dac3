import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { importFiles, readCapped, type BatchFile, type ImportReport } from '@giao-ban/ingest-api';
import { PostgresError } from '@giao-ban/shared-postgres';
import type { DataSource } from 'typeorm';
import type { NoticeReader } from '@giao-ban/notice-formats';
import type { Output, RunCommand } from '../command';
import { stoppable } from '../stoppable';
import { findFiles, nameOf } from '../ingest/find-files';
import { readArguments, usage, type IngestArguments } from '../ingest/ingest-arguments';
import { openReader } from '../open-reader';
import { allThere, reportLine, summary } from '../ingest/tell-reports';
import { withStore } from '../with-store';

/** `ingest [--data FOLDER] PATH...`: reads files and folders into the database, one line for each file. */
export const run: RunCommand = async (args, output) => {
  let given: IngestArguments;
  try {
    given = readArguments(args, process.env);
  } catch (error) {
    output.talk(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const { files, missing } = await findFiles(given.paths);
  for (const path of missing) output.talk(`Không tìm thấy, hoặc không đọc được: ${path}`);
  const reader = openReader();
  try {
    const reports = await withStore(given, 'npm run ingest', (source) => ingest(source, reader, files, output));
    output.talk(summary(reports));
    return missing.length === 0 && allThere(reports) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    output.talk(`${error.message} [${error.code}]`);
    return 1;
  } finally {
    await reader.close();
  }
};

async function ingest(
  source: DataSource,
  reader: NoticeReader,
  paths: readonly string[],
  output: Output,
): Promise<ImportReport[]> {
  const files: BatchFile[] = paths.map((path) => ({
    name: nameOf(path),
    read: () => readCapped(createReadStream(path)),
  }));
  const tellProgress = throttled((done: number) => output.talk(`Đã đọc ${done}/${paths.length} tệp …`));
  const onFailure = (name: string, error: unknown) =>
    output.talk(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  return stoppable(
    () => output.talk('Đang dừng sau tệp hiện tại …'),
    (signal) =>
      importFiles(source, files, { actor: 'npm run ingest', reader, onFailure, signal }, async ({ report, done }) => {
        await output.data(reportLine(pathOf(paths[report.position], report), report));
        tellProgress(done);
      }),
  );
}

/** Documents out of one archive are told apart by their own names behind its path. */
function pathOf(path: string | undefined, { name }: ImportReport): string {
  if (path === undefined) return name;
  const container = nameOf(path);
  return name.startsWith(`${container} › `) ? `${path}${name.slice(container.length)}` : path;
}

/** At most one call in two seconds, none in the first two: a small batch needs no progress. */
function throttled(tell: (done: number) => void): (done: number) => void {
  let last = Date.now();
  return (done) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    tell(done);
  };
}
