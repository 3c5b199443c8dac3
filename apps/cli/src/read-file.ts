import { readFile } from 'node:fs/promises';
import { readAnyNotice } from '@giao-ban/notice-formats';
import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';

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

/**
 * Reads the notices in a file of any form: one, or several for an archive or a mail. What goes wrong comes back as a
 * coded error, never as an exception.
 */
export async function readFileAsNotices(path: string): Promise<(NoticeReading | ReadingFailure)[]> {
  try {
    return await readAnyNotice(await readFile(path), path);
  } catch (error) {
    return [failure(path, error)];
  }
}
