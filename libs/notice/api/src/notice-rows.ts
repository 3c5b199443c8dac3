import type { Warning } from '@giao-ban/notice-model';
import type { NoticeKind } from './types/notice-enums';
import type { PartialDate, Period, Person } from './types/notice-parts.type';
import type { Notice } from './types/notice.type';

/** One notice as selected by `noticeColumns`. */
export interface NoticeRow {
  agencyId: string;
  id: string;
  kind: NoticeKind;
  title: string | null;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuedPrecision: string | null;
  meetingOn: string | null;
  meetingPrecision: string | null;
  knownOn: string;
  reviewFrom: string | null;
  reviewTo: string | null;
  planFrom: string | null;
  planTo: string | null;
  chairName: string | null;
  chairTitle: string | null;
  signerName: string | null;
  signerTitle: string | null;
  warnings: Warning[];
  illustrative: boolean;
}

/** All of a notice but its text, which is heavy and asked for apart. */
export const noticeColumns = `
  n.agency_id AS "agencyId", n.id, n.kind, n.title, n.number, n.symbol,
  n.issued_on AS "issuedOn", n.issued_precision AS "issuedPrecision",
  n.meeting_on AS "meetingOn", n.meeting_precision AS "meetingPrecision", n.known_on AS "knownOn",
  n.review_from AS "reviewFrom", n.review_to AS "reviewTo", n.plan_from AS "planFrom", n.plan_to AS "planTo",
  n.chair_name AS "chairName", n.chair_title AS "chairTitle",
  n.signer_name AS "signerName", n.signer_title AS "signerTitle", n.warnings, n.illustrative`;

/** @example toNotice(row, '2025-03-31').issuedOn?.date */
export function toNotice(row: NoticeRow, asOf: string): Notice {
  return {
    ...row,
    asOf,
    issuedOn: partialDate(row.issuedOn, row.issuedPrecision),
    meetingOn: partialDate(row.meetingOn, row.meetingPrecision),
    reviewPeriod: period(row.reviewFrom, row.reviewTo),
    planPeriod: period(row.planFrom, row.planTo),
    chair: person(row.chairName, row.chairTitle),
    signer: person(row.signerName, row.signerTitle),
  };
}

const partialDate = (date: string | null, precision: string | null): PartialDate | null =>
  date === null ? null : { date, precision: precision ?? 'day' };

const period = (from: string | null, to: string | null): Period | null =>
  from === null || to === null ? null : { from, to };

const person = (name: string | null, title: string | null): Person | null =>
  name === null && title === null ? null : { name, title };
