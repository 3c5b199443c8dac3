import 'reflect-metadata';
import { rereadNotices, type RereadReport } from '@giao-ban/ingest-api';
import type { NoticeReader } from '@giao-ban/notice-formats';
import { PostgresError } from '@giao-ban/shared-postgres';
import type { DataSource } from 'typeorm';
import type { Output, RunCommand } from '../command';
import { stoppable } from '../stoppable';
import { openReader } from '../open-reader';
import { readArguments, usage, type RereadArguments } from '../reread/reread-arguments';
import { rereadLines, rereadSummary } from '../reread/tell-rereading';
import { withStore } from '../with-store';

const who = 'npm run reread';

/** `reread [--apply] [--notice ID]`: reads stored files again, and says what would change before it changes. */
export const run: RunCommand = async (args, output) => {
  let given: RereadArguments;
  try {
    given = readArguments(args, process.env);
  } catch (error) {
    output.talk(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const reader = openReader();
  try {
    const { reports, failures } = await withStore(given, who, (source) => reread(source, reader, given, output));
    if (given.noticeId !== undefined && reports.length + failures === 0) {
      output.talk(`Không có thông báo ${given.noticeId}.`);
      return 1;
    }
    output.talk(rereadSummary(reports, given.apply));
    return failures === 0 && reports.every(({ state }) => state !== 'UNREADABLE') ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PostgresError)) throw error;
    output.talk(`${error.message} [${error.code}]`);
    return 1;
  } finally {
    await reader.close();
  }
};

async function reread(
  source: DataSource,
  reader: NoticeReader,
  { apply, noticeId }: RereadArguments,
  output: Output,
): Promise<{ reports: RereadReport[]; failures: number }> {
  let failures = 0;
  const onFailure = (name: string, error: unknown) => {
    failures++;
    output.talk(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  };
  const reports = await stoppable(
    () => output.talk('Đang dừng sau thông báo hiện tại …'),
    (signal) =>
      rereadNotices(source, { reader, apply, noticeId, actor: who, onFailure, signal }, async ({ report }) => {
        for (const line of rereadLines(report)) await output.data(line);
      }),
  );
  return { reports, failures };
}
