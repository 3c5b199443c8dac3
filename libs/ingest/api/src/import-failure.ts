import { QueryFailedError } from 'typeorm';
import type { Refusal } from './reading/refusal';

const failures = {
  reading: {
    code: 'READING_FAILED',
    reason:
      'Phần mềm gặp lỗi khi đọc tệp này; chưa có nhiệm vụ nào được lưu. Hãy báo quản trị viên kèm mã lỗi và tên tệp.',
  },
  storing: {
    code: 'STORING_FAILED',
    reason:
      'Không ghi được vào cơ sở dữ liệu; chưa có gì của tệp này được lưu. Hãy gửi lại; nếu vẫn lỗi, báo quản trị viên kèm mã lỗi.',
  },
} as const satisfies Record<string, Refusal>;

/** Thrown for what happens before anything is written: a bug in reading, met by an unusual file. */
export class ReadingError extends Error {
  constructor(cause: unknown) {
    super('reading failed', { cause });
  }
}

/** @example failureOf(new ReadingError(cause)).code // 'READING_FAILED' */
export function failureOf(error: unknown): Refusal {
  return error instanceof ReadingError ? failures.reading : failures.storing;
}

/** Whether PostgreSQL says that a row with this key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlStateOf(error) === '23505';
}

// serialization_failure, deadlock_detected, and foreign_key_violation where a row was removed since it was looked up:
// the transaction was undone for sure, and may well succeed now.
const undone = new Set(['40001', '40P01', '23503']);

/** Runs a unit of work again where PostgreSQL undid it for the sake of another. @example withOneMoreTry(() => save()) */
export async function withOneMoreTry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!undone.has(sqlStateOf(error) ?? '')) throw error;
    return work();
  }
}

function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { driverError } = error;
  return 'code' in driverError && typeof driverError.code === 'string' ? driverError.code : null;
}
