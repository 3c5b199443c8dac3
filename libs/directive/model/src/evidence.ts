import type { IsoDay } from '@giao-ban/notice-model';

/** What a paper or a person says of an order: how far the work is. */
export type ReportedState = 'completed' | 'in-progress' | 'not-completed' | 'postponed' | 'cancelled';

/** Where the word comes from: a statement on past work, work to come, the same order given again, or a person. */
export type EvidenceKind = 'outcome' | 'plan' | 'directive' | 'person';

/** What the product is sure of it accepts; the rest it proposes; a person may reject. Only `accepted` counts. */
export type EvidenceDecision = 'accepted' | 'proposed' | 'rejected';

/**
 * One piece of evidence, as far as completion needs it.
 *
 * @example
 * { id: 'e1', kind: 'outcome', status: 'postponed', decision: 'accepted', knownOn: '2024-07-15' }
 */
export interface Evidence {
  id: string;
  kind: EvidenceKind;
  status: ReportedState;
  decision: EvidenceDecision;
  /** The day on which it became known: the day of the paper, or the day that a person gave. */
  knownOn: IsoDay;
  /** The day on which it happened, where the words themselves give it (see `statedDay`); decides whether work was in time. */
  happenedOn?: IsoDay | null;
  /** When a person wrote it down (ISO 8601 moment); tells two reports of one day apart. */
  recordedAt?: string;
}

/** Vietnamese and English words for one code; which colour it gets is the screen's business. */
export interface Label {
  vi: string;
  en: string;
}

export const reportedStates: readonly ReportedState[] = [
  'completed',
  'in-progress',
  'not-completed',
  'postponed',
  'cancelled',
];

/** @example reportedStateLabels['not-completed'].vi // 'Chưa hoàn thành' */
export const reportedStateLabels: Readonly<Record<ReportedState, Label>> = {
  completed: { vi: 'Đã hoàn thành', en: 'Completed' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'not-completed': { vi: 'Chưa hoàn thành', en: 'Not completed' },
  postponed: { vi: 'Tạm hoãn', en: 'Postponed' },
  cancelled: { vi: 'Dừng thực hiện', en: 'Cancelled' },
};

/** @example evidenceKindLabels.directive.vi // 'Được giao lại' */
export const evidenceKindLabels: Readonly<Record<EvidenceKind, Label>> = {
  outcome: { vi: 'Kết quả được báo cáo', en: 'Reported outcome' },
  plan: { vi: 'Còn trong kế hoạch', en: 'Still planned' },
  directive: { vi: 'Được giao lại', en: 'Ordered again' },
  person: { vi: 'Người dùng cập nhật', en: 'Reported by a person' },
};

/** @example evidenceDecisionLabels.proposed.vi // 'Đề xuất, chờ xác nhận' */
export const evidenceDecisionLabels: Readonly<Record<EvidenceDecision, Label>> = {
  accepted: { vi: 'Đã chấp nhận', en: 'Accepted' },
  proposed: { vi: 'Đề xuất, chờ xác nhận', en: 'Proposed, to be confirmed' },
  rejected: { vi: 'Đã bác bỏ', en: 'Rejected' },
};
