import { readFile, stat } from 'node:fs/promises';
import {
  formatError,
  looksLikeText,
  maximumFileBytes,
  readAnyNotice,
  type ReadingPool,
} from '@giao-ban/notice-formats';
import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';

const fileErrors: Record<string, { code: string; message: string }> = {
  ENOENT: { code: 'FILE_NOT_FOUND', message: 'Không tìm thấy tệp. Hãy kiểm tra đường dẫn.' },
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

/** Text of this size is read here, in a fraction of a second whatever it holds; longer texts, and all else, in a process of its own. */
const shortText = 1024 * 1024;
const mebibyte = 1024 * 1024;

const notAFile: ReadingFailure['error'] = {
  code: 'NOT_A_FILE',
  message: 'Đây không phải tệp thường (thư mục, thiết bị ...). Hãy chỉ rõ từng tệp.',
};

/** The notices in a text that is short enough to be read here, or `null` where the file is none. */
export async function readShortText(path: string): Promise<(NoticeReading | ReadingFailure)[] | null> {
  const { size, isFile } = await factsOf(path);
  if (!isFile || size > shortText) return null;
  const bytes = await readFile(path);
  return bytes.length <= shortText && looksLikeText(bytes) ? readAnyNotice(bytes, path) : null;
}

/**
 * Reads the notices in a file of any form: one, or several for an archive or a mail. What goes wrong comes back as a
 * coded error, never as an exception.
 *
 * @param reader opened when the first file needs it
 */
export async function readFileAsNotices(
  path: string,
  reader: () => ReadingPool,
): Promise<(NoticeReading | ReadingFailure)[]> {
  try {
    const { size, isFile } = await factsOf(path);
    if (!isFile) return [{ source: { path }, error: notAFile }];
    if (size > maximumFileBytes) {
      return [{ source: { path }, error: formatError('TOO_LARGE', path, `${maximumFileBytes / mebibyte} MB`) }];
    }
    const bytes = await readFile(path);
    if (bytes.length <= shortText && looksLikeText(bytes)) return await readAnyNotice(bytes, path);
    return (await reader().read(bytes, path, { places: false })).map(({ reading }) => reading);
  } catch (error) {
    return [failure(path, error)];
  }
}

async function factsOf(path: string): Promise<{ size: number; isFile: boolean }> {
  const facts = await stat(path);
  return { size: facts.size, isFile: facts.isFile() };
}
