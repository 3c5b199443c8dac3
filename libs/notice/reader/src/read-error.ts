/** Why a file cannot be read, and what to do about it. */
export interface ReadError {
  code: ReadErrorCode;
  message: string;
}

export type ReadErrorCode = 'EMPTY_FILE' | 'UNSUPPORTED_TYPE' | 'NOT_TEXT' | 'TOO_LARGE';

/** More than any notice; a year of minutes is a tenth of it. */
export const maximumBytes = 20 * 1024 * 1024;

export const readErrors = {
  empty: (name: string): ReadError => ({
    code: 'EMPTY_FILE',
    message: `Tệp “${name}” không có nội dung. Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.`,
  }),
  tooLarge: (name: string, size: number): ReadError => ({
    code: 'TOO_LARGE',
    message: `Tệp “${name}” quá lớn (${Math.ceil(size / 1024 / 1024)} MB, tối đa ${maximumBytes / 1024 / 1024} MB). Hãy tách tệp hoặc chỉ lưu phần thông báo.`,
  }),
  unsupported: (name: string, what: string): ReadError => ({
    code: 'UNSUPPORTED_TYPE',
    message: `Chưa đọc được ${what} (“${name}”). Hãy mở tệp và lưu lại dưới dạng văn bản thuần (.txt), Markdown (.md) hoặc trang web (.html).`,
  }),
  notText: (name: string): ReadError => ({
    code: 'NOT_TEXT',
    message: `Không nhận ra bảng mã của tệp “${name}” hoặc tệp không phải văn bản. Hãy lưu lại bằng bảng mã UTF-8 (Unicode).`,
  }),
};
