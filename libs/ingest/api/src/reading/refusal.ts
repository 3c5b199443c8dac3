import { maximumFileBytes, type FormatErrorCode } from '@giao-ban/notice-formats';

/** Why a file is not taken in, and what to do. */
export interface Refusal {
  code: string;
  reason: string;
}

/** What ingest itself turns away; the readers have reasons of their own. @example refusals.secret.code // 'SECRET' */
export const refusals = {
  tooLarge: {
    code: 'TOO_LARGE',
    reason: `Tệp lớn hơn ${maximumFileBytes / 1024 / 1024} MB. Hãy tách tệp, hoặc chỉ gửi phần thông báo kết luận.`,
  },
  secret: {
    code: 'SECRET',
    reason:
      'Văn bản có dấu chỉ mức độ mật. Phần mềm không nhận và không giữ lại tên tệp hay nội dung; hãy xử lý theo quy định về bảo vệ bí mật nhà nước.',
  },
  notText: {
    code: 'NOT_TEXT',
    reason: 'Nội dung không phải văn bản đọc được. Hãy lưu lại dưới dạng văn bản thuần (.txt) bằng bảng mã UTF-8.',
  },
} as const satisfies Record<string, Refusal>;

const stopped: ReadonlySet<string> = new Set<FormatErrorCode>(['TIMEOUT', 'OUT_OF_MEMORY', 'CRASHED']);

/** Whether the reading was ended rather than the file turned away. @example isStopped('TIMEOUT') // true */
export const isStopped = (code: string): boolean => stopped.has(code);
