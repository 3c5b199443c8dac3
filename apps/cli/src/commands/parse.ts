import type { RunCommand } from '../command';
import { readFileAsNotices } from '../read-file';

/** `parse FILE...`: one line of JSON per file, in the order given (per member for an archive or a mail); needs no database. */
export const run: RunCommand = async (args, output) => {
  const unknownOption = args.find((arg) => arg.startsWith('-'));
  if (args.length === 0 || unknownOption) {
    output.talk(unknownOption ? `Không có tùy chọn ${unknownOption}.` : 'Chưa có tệp nào để đọc.');
    output.talk('Cách dùng: parse FILE...');
    return 2;
  }
  let failures = 0;
  for (const path of args) {
    for (const reading of await readFileAsNotices(path)) {
      await output.data(JSON.stringify(reading));
      if (!('error' in reading)) continue;
      failures++;
      output.talk(`${reading.source.path}: ${reading.error.message} [${reading.error.code}]`);
    }
  }
  return failures > 0 ? 1 : 0;
};
