import type { ReadingPool } from '@giao-ban/notice-formats';
import type { ExitCode, Output, RunCommand } from '../command';
import { readFileAsNotices } from '../read-file';
import { withReader } from '../with-reader';

/** `parse FILE...`: one line of JSON per file, in the order given (per member for an archive or a mail); needs no database. */
export const run: RunCommand = async (args, output) => {
  const unknownOption = args.find((arg) => arg.startsWith('-'));
  if (args.length === 0 || unknownOption) {
    output.talk(unknownOption ? `Không có tùy chọn ${unknownOption}.` : 'Chưa có tệp nào để đọc.');
    output.talk('Cách dùng: parse FILE...');
    return 2;
  }
  return withReader((reader) => parseAll(args, output, reader));
};

async function parseAll(paths: readonly string[], output: Output, reader: () => ReadingPool): Promise<ExitCode> {
  let failures = 0;
  for (const path of paths) {
    for (const reading of await readFileAsNotices(path, reader)) {
      await output.data(JSON.stringify(reading));
      if (!('error' in reading)) continue;
      failures++;
      output.talk(`${reading.source.path}: ${reading.error.message} [${reading.error.code}]`);
    }
  }
  return failures > 0 ? 1 : 0;
}
