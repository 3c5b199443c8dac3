import type { ReadErrorCode } from '@giao-ban/notice-reader';
import { safeName } from './safe-name';

/** The closed list of reasons for which a file is not read; `docs/reading-codes.md` explains each. */
export type FormatErrorCode =
  | ReadErrorCode
  | 'DAMAGED_FILE'
  | 'ENCRYPTED'
  | 'NO_TEXT'
  | 'TOO_MANY_PAGES'
  | 'IMAGE_TOO_LARGE'
  | 'UNPACKED_TOO_LARGE'
  | 'TOO_MANY_MEMBERS'
  | 'NESTED_TOO_DEEP'
  | 'NOTHING_INSIDE'
  | 'SECRET'
  | 'TIMEOUT'
  | 'OUT_OF_MEMORY'
  | 'CRASHED';

/** Why a file cannot be read, where, and what to do next. */
export interface FormatError {
  code: FormatErrorCode;
  /** In Vietnamese, for the person who handed the file in; holds the file's name and nothing of its content. */
  message: string;
}

type Sentence = (name: string, detail: string) => string;

const sentences: Record<FormatErrorCode, Sentence> = {
  EMPTY_FILE: (name) => `Tệp ${name} không có nội dung. Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.`,
  UNSUPPORTED_TYPE: (name, what) =>
    `Chưa đọc được ${what || 'loại tệp này'} (${name}). Hãy lưu lại thành .docx, .pdf, .html hoặc .txt rồi tải lên.`,
  NOT_TEXT: (name) =>
    `Không nhận ra bảng mã của tệp ${name} hoặc tệp không phải văn bản. Hãy lưu lại bằng bảng mã UTF-8 (Unicode).`,
  TOO_LARGE: (name, limit) => `Tệp ${name} quá lớn (tối đa ${limit}). Hãy tách tệp hoặc chỉ lưu phần thông báo.`,
  DAMAGED_FILE: (name, what) =>
    `Tệp ${name} bị hỏng hoặc thiếu dữ liệu${what && ` (${what})`}. Hãy mở lại bằng chương trình đã tạo ra tệp, lưu lại rồi tải lên.`,
  ENCRYPTED: (name) => `Tệp ${name} được đặt mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.`,
  NO_TEXT: (name) =>
    `Không tìm thấy chữ nào đọc được trong tệp ${name}. Nếu là bản chụp, hãy quét lại ở 300 dpi, thẳng và rõ nét.`,
  TOO_MANY_PAGES: (name, limit) => `Tệp ${name} có quá nhiều trang (tối đa ${limit}). Hãy tách riêng phần thông báo.`,
  IMAGE_TOO_LARGE: (name, limit) =>
    `Hình ảnh trong tệp ${name} quá lớn (tối đa ${limit} triệu điểm ảnh mỗi trang). Hãy quét lại ở 300 dpi.`,
  UNPACKED_TOO_LARGE: (name, limit) =>
    `Tệp ${name} khi giải nén vượt quá giới hạn cho phép${limit && ` (${limit})`} nên không được mở. Hãy kiểm tra nguồn gửi và chỉ tải lên phần thông báo.`,
  TOO_MANY_MEMBERS: (name, limit) =>
    `Tệp nén ${name} chứa quá nhiều tệp (tối đa ${limit}). Hãy chia thành nhiều tệp nén nhỏ hơn.`,
  NESTED_TOO_DEEP: (name) =>
    `Tệp ${name} lồng quá nhiều lớp nén hoặc thư đính kèm. Hãy giải nén và tải lên từng văn bản.`,
  NOTHING_INSIDE: (name) => `Trong ${name} không có tệp văn bản nào để đọc. Hãy kiểm tra lại tệp nén hoặc thư.`,
  SECRET: (name) =>
    `Tệp ${name} có dấu chỉ độ mật nên không được đọc và không được lưu. Tài liệu mật phải xử lý theo quy định về bảo vệ bí mật nhà nước; hãy xóa tệp khỏi máy nếu tải nhầm.`,
  TIMEOUT: (name, limit) =>
    `Đọc tệp ${name} quá lâu${limit && ` (giới hạn ${limit})`} nên đã dừng. Hãy tách tệp, hoặc lưu lại thành .docx hay .txt rồi thử lại.`,
  OUT_OF_MEMORY: (name) =>
    `Đọc tệp ${name} cần quá nhiều bộ nhớ nên đã dừng. Hãy tách tệp hoặc quét lại với độ phân giải thấp hơn (300 dpi).`,
  CRASHED: (name) =>
    `Không đọc được tệp ${name}: chương trình đọc đã dừng đột ngột. Hãy lưu lại thành .docx hoặc .txt rồi thử lại; nếu vẫn lỗi, báo cho quản trị viên.`,
};

/** All codes, for the test that holds them and their documentation together. */
export const formatErrorCodes = Object.keys(sentences) as readonly string[];

/**
 * The error for a file, in words for the person who handed it in.
 * @example formatError('ENCRYPTED', 'thang-3.docx').message // 'Tệp “thang-3.docx” được đặt mật khẩu. ...'
 */
export function formatError(code: FormatErrorCode, name: string, detail = ''): FormatError {
  return { code, message: sentences[code](`“${safeName(name)}”`, detail) };
}

/** Thrown inside the readers of formats and caught at their door: the file cannot be read, and why. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: FormatErrorCode,
    readonly detail = '',
  ) {
    super(code);
    this.name = 'UnreadableFile';
  }
}
