import { CodedError, databaseFailure, type ErrorCode } from '@giao-ban/shared-nest';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  DATABASE_UNAVAILABLE: 503,
};
const log = new Logger('Files');

/** Turns whatever goes wrong on a file route into `{ code, message, hint }`, in Vietnamese and without internals. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const coded = codedForm(error);
    if (coded.code === 'INTERNAL') log.error(error instanceof Error ? error.stack : String(error));
    if (response.headersSent) return void response.end();
    const { code, message, details } = coded;
    response.status(statuses[code] ?? 500).json({ code, message, hint: details.hint ?? null });
  }
}

function codedForm(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  if (error instanceof HttpException && error.getStatus() < 500) return badUpload(error.message);
  return databaseFailure(error) ?? new CodedError('INTERNAL', 'Máy chủ gặp lỗi ngoài dự kiến khi xử lý tệp.');
}

function badUpload(detail: string): CodedError {
  return new CodedError('BAD_INPUT', `Yêu cầu tải tệp không hợp lệ (${detail}).`, {
    hint: 'Gửi biểu mẫu multipart với các tệp trong trường "files", mỗi lần tối đa 200 tệp.',
  });
}
