import { type Catalogue, formatCount, formatDay } from '@giao-ban/shared-ui';
import type { Verdict } from './review-state';

const done: Record<Verdict, string> = { ACCEPTED: 'Đã chấp nhận', REJECTED: 'Đã bác bỏ' };
const actions = {
  accept: 'Chấp nhận',
  reject: 'Bác bỏ',
  next: 'Mục sau',
  previous: 'Mục trước',
  undo: 'Hoàn tác quyết định vừa rồi',
};

const vi = {
  title: 'Rà soát minh chứng',
  note: 'Những câu mà máy cho là nói về nhiệm vụ nhưng chưa đủ chắc chắn. Chỉ minh chứng được chấp nhận mới được tính.',
  asOf: 'Hàng chờ luôn là của hôm nay, không theo “Tính đến ngày” trên thanh lọc.',
  queue: 'Minh chứng đang xét',
  order: 'Nhiệm vụ được giao',
  statement: 'Câu được cho là nói về nhiệm vụ này',
  deadline: (day: string) => `Thời hạn ${formatDay(day)}`,
  confidence: (rate: string) => `Độ tin cậy ${rate}`,
  shared: 'Từ ngữ chung, hoặc cùng nói một việc, được tô nền ở cả hai câu.',
  noShared: 'Hai câu không có từ ngữ riêng nào chung; máy ghép theo ngữ cảnh.',
  effect: 'Nếu chấp nhận',
  moves: (from: string, to: string) => `Nhiệm vụ chuyển từ “${from}” sang “${to}”.`,
  stays: (bucket: string) => `Tình trạng vẫn là “${bucket}”; câu này được ghi vào hồ sơ nhiệm vụ.`,
  chains: 'Hai lần giao được nối thành một nhiệm vụ chuyển kỳ.',
  actions,
  undo: 'Hoàn tác',
  done,
  sending: 'đang ghi…',
  tally: (accepted: number, rejected: number) =>
    `Lượt này: ${formatCount(accepted, 'vi')} chấp nhận, ${formatCount(rejected, 'vi')} bác bỏ.`,
  othersAccepted: (who: string | null) => `${who ? `“${who}”` : 'Máy'} đã chấp nhận minh chứng này trước đó.`,
  othersRejected: (who: string | null) => `${who ? `“${who}”` : 'Máy'} đã bác bỏ minh chứng này trước đó.`,
  othersChanged: (who: string | null) => `${who ? `“${who}”` : 'Máy'} vừa thay đổi minh chứng này.`,
  yoursNot: 'Quyết định của bạn chưa được ghi. Có thể quyết định lại nếu vẫn cần.',
  look: (place: number) => `Xem lại mục ${place}`,
  again: 'Thử lại',
  end: 'Đã xem hết lượt này',
  endNext: (left: number) =>
    left > 0 ? `Còn ${formatCount(left, 'vi')} minh chứng chờ xác nhận.` : 'Không còn minh chứng nào chờ xác nhận.',
  more: 'Xem các minh chứng còn lại',
  back: 'Về đầu lượt này',
  none: 'Không có minh chứng nào chờ xác nhận',
  noneNext: 'Máy đề xuất minh chứng mỗi khi có thông báo mới. Nếu đang lọc, hãy bỏ bớt điều kiện.',
  clear: 'Bỏ tất cả điều kiện',
  toDirectives: 'Mở danh sách nhiệm vụ',
  toDirective: 'Mở trang nhiệm vụ',
  waiting: (count: number) => `${formatCount(count, 'vi')} minh chứng đề xuất đang chờ xác nhận`,
};

const en: typeof vi = {
  title: 'Review of evidence',
  note: 'Sentences that seem to speak of a directive, without being sure enough. Only accepted evidence counts.',
  asOf: 'The queue is always that of today, whatever “As of” says in the filter bar.',
  queue: 'Evidence under review',
  order: 'What was ordered',
  statement: 'The sentence that seems to speak of it',
  deadline: (day) => `Due ${formatDay(day)}`,
  confidence: (rate) => `Confidence ${rate}`,
  shared: 'Words in common, or for the same thing, are marked in both sentences.',
  noShared: 'The sentences share no telling words; the context linked them.',
  effect: 'If accepted',
  moves: (from, to) => `The directive moves from “${from}” to “${to}”.`,
  stays: (bucket) => `The status stays “${bucket}”; the sentence is kept with the directive.`,
  chains: 'The two orders become one piece of work that was carried over.',
  actions: {
    accept: 'Accept',
    reject: 'Reject',
    next: 'Next',
    previous: 'Previous',
    undo: 'Take the last decision back',
  },
  undo: 'Undo',
  done: { ACCEPTED: 'Accepted', REJECTED: 'Rejected' },
  sending: 'saving…',
  tally: (accepted, rejected) =>
    `In this round: ${formatCount(accepted, 'en')} accepted, ${formatCount(rejected, 'en')} rejected.`,
  othersAccepted: (who) => `${who ? `“${who}”` : 'The machine'} had already accepted this evidence.`,
  othersRejected: (who) => `${who ? `“${who}”` : 'The machine'} had already rejected this evidence.`,
  othersChanged: (who) => `${who ? `“${who}”` : 'The machine'} has just changed this evidence.`,
  yoursNot: 'Your decision was not saved. Decide again if it is still needed.',
  look: (place) => `Look at item ${place} again`,
  again: 'Try again',
  end: 'End of this round',
  endNext: (left) => (left > 0 ? `${formatCount(left, 'en')} more wait.` : 'Nothing waits any more.'),
  more: 'Show those that are left',
  back: 'Back to the first',
  none: 'No evidence waits to be confirmed',
  noneNext: 'Evidence is proposed whenever a new notice arrives. If filters are on, remove some.',
  clear: 'Remove all filters',
  toDirectives: 'Open the directives',
  toDirective: 'Open the directive',
  waiting: (count) => `${formatCount(count, 'en')} proposed pieces of evidence wait to be confirmed`,
};

/** Texts of the review of proposed evidence. */
export const reviewMessages: Catalogue<typeof vi> = { vi, en };
