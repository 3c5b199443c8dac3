import { CodedError } from './coded-error';

const connectionLost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // The database itself or our right to it is gone.
  '3D000',
  '28000',
  '28P01',
]);
// node-postgres gives these two without any code.
const connectionWords = /connection terminated|timeout exceeded when trying to connect|client has encountered/iu;

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = 'driverError' in error ? codesOf(error.driverError) : [];
  const several = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...inner, ...several, ...codesOf(error.cause)];
}

/**
 * The coded form of a failure of the database itself, or `null` where something else went wrong.
 * Told apart by SQLSTATE and system code, never by constraint names.
 *
 * @example databaseFailure(error)?.code // 'DATABASE_UNAVAILABLE'
 */
export function databaseFailure(error: unknown): CodedError | null {
  const codes = codesOf(error);
  if (codes.includes('57014')) {
    return new CodedError('TOO_COSTLY', 'Câu hỏi chạy quá lâu nên đã bị dừng.', {
      hint: 'Thu hẹp khoảng thời gian, bớt cách nhóm hoặc thêm điều kiện lọc.',
    });
  }
  const lost = codes.some((code) => connectionLost.has(code) || code.startsWith('08'));
  if (!lost && !(error instanceof Error && connectionWords.test(error.message))) return null;
  return new CodedError('DATABASE_UNAVAILABLE', 'Chưa kết nối được cơ sở dữ liệu.', {
    hint: 'Chờ ít giây rồi thử lại; nếu vẫn lỗi, báo quản trị viên kiểm tra máy chủ cơ sở dữ liệu.',
  });
}
