import { type Catalogue, formatDay } from '@giao-ban/shared-ui';
import type { Choice } from './choices-of';

const choices: Record<Choice, string> = {
  accept: 'Chấp nhận',
  reject: 'Bác bỏ',
  giveBack: 'Trả lại cho máy',
  withdraw: 'Rút báo cáo',
  restore: 'Ghi nhận lại',
};
const done: Record<Choice, string> = {
  accept: 'Đã chấp nhận; tình trạng nhiệm vụ tính theo minh chứng này.',
  reject: 'Đã bác bỏ; minh chứng này không được tính.',
  giveBack: 'Đã trả lại cho máy; kết quả máy tự xác định lại có hiệu lực.',
  withdraw: 'Đã rút; báo cáo được lưu lại nhưng không được tính.',
  restore: 'Đã ghi nhận lại báo cáo.',
};

const vi = {
  choices,
  done,
  group: (quote: string) => `Quyết định về minh chứng: ${quote}`,
  decidedBy: (name: string) => `Người quyết định: ${name}`,
  reportedBy: (name: string) => `Người ghi: ${name}`,
  happenedOn: (day: string) => `Diễn ra ngày ${formatDay(day)}`,
  report: {
    title: 'Cập nhật tình trạng',
    status: 'Tình trạng',
    choose: 'Chọn tình trạng',
    on: 'Ngày diễn ra',
    note: 'Ghi chú',
    noteHint: 'Kết quả, số văn bản, lý do; không bắt buộc.',
    file: 'Tệp kèm theo',
    fileHint: 'PDF, ảnh, Word hoặc Excel, đến 20 MB; không bắt buộc.',
    chooseFile: 'Chọn tệp',
    removeFile: 'Bỏ tệp',
    fileNotSent: 'Tệp chưa gửi được vì không kết nối được máy chủ; cập nhật chưa được ghi. Thử gửi lại.',
    name: 'Người thực hiện',
    nameHint: 'Lưu cùng cập nhật và các quyết định trên máy này; không bắt buộc.',
    send: 'Ghi cập nhật',
    sent: 'Đã ghi. Tình trạng nhiệm vụ tính theo cập nhật này từ hôm nay.',
    noStatus: 'Chọn một tình trạng.',
    noDay: 'Nhập ngày theo dạng dd/mm/yyyy.',
    dayTooEarly: (first: string) => `Không sớm hơn ngày giao (${formatDay(first)}).`,
    dayTooLate: (today: string) => `Không muộn hơn hôm nay (${formatDay(today)}).`,
    past: 'Đang xem tình trạng tính đến một ngày đã chọn. Bỏ “Tính đến ngày” trên thanh lọc để cập nhật.',
  },
};

const en: typeof vi = {
  choices: {
    accept: 'Accept',
    reject: 'Reject',
    giveBack: 'Give back to the machine',
    withdraw: 'Withdraw the report',
    restore: 'Count it again',
  },
  done: {
    accept: 'Accepted; the status follows this evidence.',
    reject: 'Rejected; this evidence does not count.',
    giveBack: "Given back; the machine's own finding holds again.",
    withdraw: 'Withdrawn; the report is kept and does not count.',
    restore: 'The report counts again.',
  },
  group: (quote) => `Decide on the evidence: ${quote}`,
  decidedBy: (name) => `Decided by ${name}`,
  reportedBy: (name) => `Written by ${name}`,
  happenedOn: (day) => `Happened on ${formatDay(day)}`,
  report: {
    title: 'Report the status',
    status: 'Status',
    choose: 'Choose a status',
    on: 'Day on which it happened',
    note: 'Note',
    noteHint: 'Result, number of a document, reason; optional.',
    file: 'File',
    fileHint: 'PDF, picture, Word or Excel, up to 20 MB; optional.',
    chooseFile: 'Choose a file',
    removeFile: 'Remove the file',
    fileNotSent: 'The file could not be sent because the server did not answer; nothing was saved. Send it again.',
    name: 'Your name',
    nameHint: 'Kept with reports and decisions made on this machine; optional.',
    send: 'Save the report',
    sent: 'Saved. The status follows this report from today on.',
    noStatus: 'Choose a status.',
    noDay: 'Type a day as dd/mm/yyyy.',
    dayTooEarly: (first) => `Not before the order (${formatDay(first)}).`,
    dayTooLate: (today) => `Not after today (${formatDay(today)}).`,
    past: 'This page shows a chosen day. Remove “As of” in the filter bar to report.',
  },
};

/** Texts of what people decide on a directive's page. */
export const decideMessages: Catalogue<typeof vi> = { vi, en };
