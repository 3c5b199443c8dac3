import type { ReadingPool } from '@giao-ban/notice-formats';
import { openLanes } from '../batch/lanes';
import { Progress } from '../batch/progress';
import { readInOrder } from '../batch/read-in-order';
import type { ExitCode, Output, RunCommand } from '../command';
import { withReader } from '../with-reader';

/**
 * `parse FILE...`: one line of JSON per file, in the order given (per member for an archive or a mail); needs no database.
 * Many files are read on all cores; `--progress` tells how far it is also where nobody watches a terminal.
 */
export const run: RunCommand = async (args, output) => {
  const paths = args.filter((arg) => arg !== '--progress');
  const unknownOption = paths.find((arg) => arg.startsWith('-'));
  if (paths.length === 0 || unknownOption) {
    output.talk(unknownOption ? `Không có tùy chọn ${unknownOption}.` : 'Chưa có tệp nào để đọc.');
    output.talk('Cách dùng: parse [--progress] FILE...');
    return 2;
  }
  const progress = new Progress(paths.length, output.progress?.(paths.length < args.length) ?? null);
  return withReader((reader) => parseAll(paths, output, progress, reader));
};

async function parseAll(
  paths: readonly string[],
  output: Output,
  progress: Progress,
  reader: () => ReadingPool,
): Promise<ExitCode> {
  let failures = 0;
  const { lanes, close } = openLanes(paths.length, reader);
  try {
    await readInOrder(paths, lanes, async (file) => {
      progress.clear();
      for (const line of file.lines) await output.data(line);
      for (const failure of file.failures) output.talk(failure);
      failures += file.failures.length;
      progress.step();
    });
  } finally {
    progress.clear();
    await close();
  }
  return failures > 0 ? 1 : 0;
}
