import { registerEnumType } from '@nestjs/graphql';

/** Kinds of documents: name in the schema, value in the store. */
export const NoticeKind = {
  CONCLUSION_NOTICE: 'conclusion-notice',
  CONFERENCE_REPORT: 'conference-report',
  OTHER: 'other',
} as const;
export type NoticeKind = (typeof NoticeKind)[keyof typeof NoticeKind];

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Kind of document (loại văn bản).',
  valuesMap: {
    CONCLUSION_NOTICE: { description: 'A notice of conclusions that gives out work (thông báo kết luận).' },
    CONFERENCE_REPORT: {
      description: 'A report or article that tells how work went; it orders nothing (báo cáo, tin).',
    },
    OTHER: { description: 'Neither.' },
  },
});

/** What is said of work: name in the schema, value in the store. */
export const OutcomeStatus = {
  COMPLETED: 'completed',
  IN_PROGRESS: 'in-progress',
  NOT_COMPLETED: 'not-completed',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
} as const;
export type OutcomeStatus = (typeof OutcomeStatus)[keyof typeof OutcomeStatus];

registerEnumType(OutcomeStatus, {
  name: 'OutcomeStatus',
  description: 'What a paper or a person says of work (tình trạng được nêu).',
  valuesMap: {
    COMPLETED: { description: 'Done, or done regularly (đã hoàn thành).' },
    IN_PROGRESS: { description: 'Running (đang thực hiện).' },
    NOT_COMPLETED: { description: 'Late, unfinished or failed (chưa hoàn thành).' },
    POSTPONED: { description: 'Put off (tạm hoãn).' },
    CANCELLED: { description: 'Given up (dừng thực hiện).' },
  },
});

/** Named states in which files end; the same words in the store. */
export const IngestState = {
  STORED: 'STORED',
  NEEDS_REVIEW: 'NEEDS_REVIEW',
  DUPLICATE: 'DUPLICATE',
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
} as const;
export type IngestState = (typeof IngestState)[keyof typeof IngestState];

registerEnumType(IngestState, {
  name: 'IngestState',
  description: 'The state that a file ended in (kết quả tiếp nhận tệp).',
  valuesMap: {
    STORED: { description: 'Read and stored (đã lưu).' },
    NEEDS_REVIEW: { description: 'Stored, but something in it is doubtful (cần xem lại).' },
    DUPLICATE: { description: 'The same bytes were there before; nothing new was stored (trùng).' },
    REFUSED: { description: 'Not taken in; `code` says why (từ chối).' },
    FAILED: { description: 'Could not be read; `code` says why (lỗi).' },
  },
});
