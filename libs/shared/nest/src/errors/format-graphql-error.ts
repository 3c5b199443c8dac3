import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError } from './coded-error';
import { databaseFailure } from './database-failure';

const log = new Logger('GraphQL');

// What graphql-js and Apollo say of a malformed request is for developers: kept in English behind a Vietnamese opening.
const requestFaults = new Map([
  ['GRAPHQL_PARSE_FAILED', 'Câu hỏi GraphQL viết sai cú pháp'],
  ['GRAPHQL_VALIDATION_FAILED', 'Câu hỏi GraphQL không đúng lược đồ'],
  ['BAD_USER_INPUT', 'Biến của câu hỏi GraphQL không hợp lệ'],
  ['BAD_REQUEST', 'Yêu cầu không hợp lệ'],
  ['OPERATION_RESOLUTION_FAILURE', 'Không rõ cần chạy thao tác nào trong câu hỏi GraphQL'],
]);

/**
 * The one place where failures become GraphQL errors: coded ones keep code, sentence and hint; the rest becomes
 * `INTERNAL` with an id that the server's log has too. No stack and no SQL ever reaches the client.
 *
 * @example
 * formatGraphqlError(formatted, error).extensions // { code: 'NOT_FOUND', hint: '...' }
 */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const coded = cause instanceof CodedError ? cause : databaseFailure(cause);
  if (coded) return withCode(formatted, coded);
  const code = String(formatted.extensions?.['code'] ?? '');
  const opening = requestFaults.get(code);
  if (opening !== undefined) {
    return { ...formatted, message: `${opening}: ${formatted.message}`, extensions: { code, hint: schemaHint } };
  }
  const id = randomUUID();
  log.error(`${id} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return withCode(
    formatted,
    new CodedError('INTERNAL', 'Máy chủ gặp lỗi ngoài dự kiến.', {
      id,
      hint: `Thử lại; nếu vẫn lỗi, gửi quản trị viên mã ${id}.`,
    }),
  );
}

/** What was thrown, out of what graphql-js wrapped around it. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
}

const schemaHint = 'Xem lược đồ và câu hỏi mẫu ở trang API.';

function withCode({ path, locations }: GraphQLFormattedError, coded: CodedError): GraphQLFormattedError {
  return {
    message: coded.message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code: coded.code, ...coded.details },
  };
}
