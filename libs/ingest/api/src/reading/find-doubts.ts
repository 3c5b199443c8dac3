import type { Correction, NoticeReading } from '@giao-ban/notice-model';
import type { IsoDay } from '@giao-ban/shared-kernel';
import { unassignedAgency } from '@giao-ban/store';
import type { KnownOn } from './known-on';

/** Something about a stored notice that a person should look at. */
export interface Doubt {
  code: string;
  /** Vietnamese: what is doubtful. */
  says: string;
}

/** The circumstances that the reading itself does not know. */
export interface ReadingContext {
  agencyId: string;
  known: KnownOn;
  receivedOn: IsoDay;
}

// Far beyond any notice on record: the longest holds some 60 directives, none longer than a page.
const mostDirectives = 500;
const longestDirective = 10_000;

/** In the order in which they are told; the first gives the code of the file. */
const doubts: readonly (Doubt & { when: (reading: NoticeReading, context: ReadingContext) => boolean })[] = [
  {
    code: 'UNKNOWN_AGENCY',
    says: 'không xác định được tỉnh hoặc cơ quan ban hành',
    when: (_, { agencyId }) => agencyId === unassignedAgency,
  },
  {
    code: 'NOT_A_NOTICE',
    says: 'không nhận ra là thông báo kết luận hay báo cáo, nên không có nhiệm vụ nào được trích',
    when: ({ kind }) => kind === 'other',
  },
  {
    code: 'NO_DIRECTIVES',
    says: 'là thông báo kết luận nhưng không tìm thấy nhiệm vụ nào',
    when: ({ kind, directives }) => kind === 'conclusion-notice' && directives.length === 0,
  },
  {
    code: 'MISSING_DATE',
    says: 'không có ngày ban hành, ngày họp hay kỳ công tác, tạm lấy ngày nhận tệp',
    when: (_, { known }) => known.basis === 'received',
  },
  {
    code: 'FUTURE_DATE',
    says: 'ngày ghi trên văn bản ở sau ngày nhận tệp',
    when: (_, { known, receivedOn }) => known.day > receivedOn && known.basis !== 'plan-period',
  },
  {
    code: 'UNUSUAL_SIZE',
    says: `có trên ${mostDirectives} nhiệm vụ, hoặc một nhiệm vụ dài bất thường, nên có thể đã tách sai`,
    when: ({ directives }) =>
      directives.length > mostDirectives || directives.some(({ text }) => text.length > longestDirective),
  },
  {
    code: 'NO_UNIT',
    says: 'quá nửa số nhiệm vụ không rõ đơn vị thực hiện',
    when: ({ directives }) =>
      directives.filter(({ scope, department }) => scope === 'department' && department === null).length * 2 >
      directives.length,
  },
];

/**
 * What a person should look at before trusting the figures of this notice; empty for a notice read without doubt.
 *
 * @example findDoubts(reading, context).map(({ code }) => code) // ['UNKNOWN_AGENCY']
 */
export function findDoubts(reading: NoticeReading, context: ReadingContext): Doubt[] {
  return doubts.filter(({ when }) => when(reading, context)).map(({ code, says }) => ({ code, says }));
}

/**
 * What is left when somebody has looked at the notice: doubts that were not there when they looked.
 *
 * @example openDoubts(doubts, [{ ...correction, field: 'review', value: ['MISSING_DATE'] }])
 */
export function openDoubts(found: readonly Doubt[], corrections: readonly Correction[]): Doubt[] {
  const seen = new Set(
    corrections.flatMap(({ field, value }) => (field === 'review' && Array.isArray(value) ? value : [])),
  );
  return found.filter(({ code }) => !seen.has(code));
}

/** @example reviewReason([{ code: 'MISSING_DATE', says: 'không có ngày' }]) // 'Đã lưu, nhưng cần xem lại: không có ngày. Hãy mở ...' */
export function reviewReason(found: readonly Doubt[]): string {
  const list = found.map(({ says }) => says).join('; ');
  return `Đã lưu, nhưng cần xem lại: ${list}. Hãy mở thông báo và đối chiếu với văn bản gốc.`;
}
