import type { Unit } from '@giao-ban/notice-model';
import { bucketSql, evidenceOfEach, pastDueUnknownSql } from './completion/completion.sql';
import type { CompletionBucket, DirectiveScope } from './types/directive-enums';
import type { Directive } from './types/directive.type';

/** One directive as selected by `directiveColumns`. */
export interface DirectiveRow {
  agencyId: string;
  id: string;
  noticeId: string;
  ordinal: string;
  position: number;
  text: string;
  spanStart: number;
  spanEnd: number;
  items: string[];
  scope: DirectiveScope;
  heading: string | null;
  cooperating: Unit[];
  deadlineRaw: string | null;
  dueOn: string | null;
  deadlinePrecision: string | null;
  deadlineRule: string | null;
  urgent: boolean;
  continuing: boolean;
  standing: boolean;
  knownOn: string;
  bucket: CompletionBucket;
  pastDueUnknown: boolean;
  asOf: string;
}

/**
 * Columns of directives `d` on a day, with the evidence `ev` joined to them.
 *
 * @example `SELECT ${directiveColumns('$1::date')} FROM giaoban.directive d ${evidenceOfEach('$1::date')}`
 */
export const directiveColumns = (day: string): string => `
  d.agency_id AS "agencyId", d.id, d.notice_id AS "noticeId", d.ordinal, d.position, d.text,
  d.span_start AS "spanStart", d.span_end AS "spanEnd", d.items, d.scope, d.heading, d.cooperating,
  d.deadline_raw AS "deadlineRaw", d.due_on AS "dueOn", d.deadline_precision AS "deadlinePrecision",
  d.deadline_rule AS "deadlineRule", d.urgent, d.continuing, d.standing, d.known_on AS "knownOn",
  ${bucketSql(day)} AS bucket, ${pastDueUnknownSql(day)} AS "pastDueUnknown", ${day} AS "asOf"`;

/** Directives by agency, id and day in three arrays. */
export const directivesByKeySql = `
  SELECT ${directiveColumns('k.as_of')}
  FROM unnest($1::text[], $2::uuid[], $3::date[]) AS k (agency_id, id, as_of)
  JOIN giaoban.directive d ON d.agency_id = k.agency_id AND d.id = k.id ${evidenceOfEach('k.as_of')}`;

/** Directives of notices by agency, notice and day in three arrays. */
export const directivesByNoticeSql = `
  SELECT ${directiveColumns('k.as_of')}
  FROM unnest($1::text[], $2::uuid[], $3::date[]) AS k (agency_id, id, as_of)
  JOIN giaoban.directive d ON d.agency_id = k.agency_id AND d.notice_id = k.id ${evidenceOfEach('k.as_of')}
  ORDER BY d.position`;

/** @example toDirective(row).deadline?.due */
export function toDirective(row: DirectiveRow): Directive {
  const { spanStart, spanEnd, deadlineRaw, dueOn, deadlinePrecision, deadlineRule, cooperating, ...rest } = row;
  return {
    ...rest,
    span: { start: spanStart, end: spanEnd, notice: { agencyId: row.agencyId, id: row.noticeId } },
    cooperating: cooperating.map(({ raw, families, external }) => ({ raw, families, external: external ?? false })),
    deadline:
      dueOn === null
        ? null
        : { raw: deadlineRaw ?? '', due: dueOn, precision: deadlinePrecision ?? 'day', rule: deadlineRule },
  };
}
