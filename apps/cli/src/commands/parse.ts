import { readFile } from 'node:fs/promises';
import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';
import { readNotice } from '@giao-ban/notice-reader';
import type { RunCommand } from '../command';

const fileErrors: Record<string, { code: string; message: string }> = {
  ENOENT: { code: 'FILE_NOT_FOUND', message: 'Không tìm thấy tệp. Hãy kiểm tra đường dẫn.' },
  EISDIR: { code: 'NOT_A_FILE', message: 'Đây là thư mục, không phải tệp. Hãy chỉ rõ từng tệp trong thư mục.' },
  EACCES: { code: 'FILE_FORBIDDEN', message: 'Không có quyền đọc tệp. Hãy kiểm tra quyền truy cập.' },
};

function failure(path: string, error: unknown): ReadingFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = fileErrors[code];
  if (known) return { source: { path }, error: known };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    source: { path },
    error: {
      code: 'INTERNAL_ERROR',
      message: `Lỗi của chương trình khi đọc tệp (${detail}). Hãy báo lại kèm tệp này.`,
    },
  };
}

async function read(path: string): Promise<NoticeReading | ReadingFailure> {
  try {
    return readNotice(await readFile(path), path);
  } catch (error) {
    return failure(path, error);
  }
}

/** `parse FILE...`: one line of JSON per file, in the order given; needs no database. */
export const run: RunCommand = async (args, output) => {
  const unknownOption = args.find((arg) => arg.startsWith('-'));
  if (args.length === 0 || unknownOption) {
    output.talk(unknownOption ? `Không có tùy chọn ${unknownOption}.` : 'Chưa có tệp nào để đọc.');
    output.talk('Cách dùng: parse FILE...');
    return 2;
  }
  let failures = 0;
  for (const path of args) {
    const reading = await read(path);
    await output.data(JSON.stringify(reading));
    if ('error' in reading) {
      failures++;
      output.talk(`${path}: ${reading.error.message} [${reading.error.code}]`);
    }
  }
  return failures > 0 ? 1 : 0;
};
