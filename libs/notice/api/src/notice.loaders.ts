import { unpackPlaces, type PackedPlaces, type SourceMap } from '@giao-ban/notice-model';
import {
  manyEach,
  oneEach,
  RequestLoader,
  rowsOf,
  type TenantKey,
  tenantKeyColumns,
  tenantKeyText,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ingestFileColumns, type IngestFileRow, toIngestFile } from './ingest-file-rows';
import { noticeColumns, type NoticeRow, toNotice } from './notice-rows';
import type { IngestFile } from './types/ingest-file.type';
import type { Topic } from './types/notice-parts.type';
import type { Notice } from './types/notice.type';
import type { Outcome } from './types/outcome.type';

/** A row as seen on a day. */
export type DatedKey = TenantKey & { asOf: string };

const datedKeyText = (key: DatedKey): string => `${tenantKeyText(key)} ${key.asOf}`;

const keys = 'FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)';
const noticesSql = `SELECT ${noticeColumns} ${keys}
  JOIN giaoban.notice n ON n.agency_id = k.agency_id AND n.id = k.id`;
const textsSql = `SELECT n.agency_id AS "agencyId", n.id, n.text ${keys}
  JOIN giaoban.notice n ON n.agency_id = k.agency_id AND n.id = k.id`;
const placesSql = `SELECT r.agency_id AS "agencyId", r.notice_id AS id, r.places ${keys}
  JOIN giaoban.notice_reading r ON r.agency_id = k.agency_id AND r.notice_id = k.id AND r.places IS NOT NULL`;
const outcomesSql = `
  SELECT o.agency_id AS "agencyId", o.notice_id AS "noticeId", o.id, o.text, o.status, o.department_raw AS "departmentRaw",
         o.quantities, o.topics AS "topicCodes", json_build_object(
           'start', o.span_start, 'end', o.span_end,
           'notice', json_build_object('agencyId', o.agency_id, 'id', o.notice_id)) AS span
  ${keys} JOIN giaoban.outcome o ON o.agency_id = k.agency_id AND o.notice_id = k.id AND o.kind = 'outcome'
  ORDER BY o.position`;
const outcomeCountsSql = `SELECT o.agency_id AS "agencyId", o.notice_id AS id, count(*)::int AS count ${keys}
  JOIN giaoban.outcome o ON o.agency_id = k.agency_id AND o.notice_id = k.id AND o.kind = 'outcome' GROUP BY 1, 2`;
// The arrival that brought the notice: later ones of the same bytes are duplicates.
const filesSql = `
  SELECT DISTINCT ON (f.agency_id, f.notice_id) ${ingestFileColumns} ${keys}
  JOIN giaoban.ingest_file f ON f.agency_id = k.agency_id AND f.notice_id = k.id
  ORDER BY f.agency_id, f.notice_id, (f.state = 'DUPLICATE'), f.received_at`;
const topicsSql = 'SELECT code, label, covers FROM giaoban.topic WHERE code = ANY ($1)';

/** Notices and what hangs on them, each asked once for a whole page. */
@Injectable()
export class NoticeLoaders {
  constructor(private readonly source: DataSource) {}

  readonly notice = new RequestLoader<DatedKey, Notice | null>(async (dated) => {
    const rows = await rowsOf<NoticeRow>(this.source, noticesSql, tenantKeyColumns(dated));
    const found = oneEach(dated, rows, tenantKeyText, tenantKeyText);
    return dated.map(({ asOf }, index) => {
      const row = found[index];
      return row ? toNotice(row, asOf) : null;
    });
  }, datedKeyText);

  readonly text = new RequestLoader<TenantKey, { text: string } | null>(async (wanted) => {
    const rows = await rowsOf<TenantKey & { text: string }>(this.source, textsSql, tenantKeyColumns(wanted));
    return oneEach(wanted, rows, tenantKeyText, tenantKeyText);
  }, tenantKeyText);

  /** Unpacked once, however many spans of a notice are asked about. */
  readonly places = new RequestLoader<TenantKey, SourceMap | null>(async (wanted) => {
    const rows = await rowsOf<TenantKey & { places: PackedPlaces }>(this.source, placesSql, tenantKeyColumns(wanted));
    return oneEach(wanted, rows, tenantKeyText, tenantKeyText).map((row) => (row ? unpackPlaces(row.places) : null));
  }, tenantKeyText);

  readonly outcomes = new RequestLoader<TenantKey, Outcome[]>(async (wanted) => {
    type Row = Outcome & { noticeId: string };
    const rows = await rowsOf<Row>(this.source, outcomesSql, tenantKeyColumns(wanted));
    return manyEach(wanted, rows, tenantKeyText, (row) => tenantKeyText({ agencyId: row.agencyId, id: row.noticeId }));
  }, tenantKeyText);

  readonly outcomeCount = new RequestLoader<TenantKey, number>(async (wanted) => {
    const rows = await rowsOf<TenantKey & { count: number }>(this.source, outcomeCountsSql, tenantKeyColumns(wanted));
    return oneEach(wanted, rows, tenantKeyText, tenantKeyText).map((row) => row?.count ?? 0);
  }, tenantKeyText);

  readonly file = new RequestLoader<TenantKey, IngestFile | null>(async (wanted) => {
    const rows = await rowsOf<IngestFileRow>(this.source, filesSql, tenantKeyColumns(wanted));
    const byNotice = ({ agencyId, noticeId }: IngestFileRow) => tenantKeyText({ agencyId, id: noticeId ?? '' });
    return oneEach(wanted, rows, tenantKeyText, byNotice).map((row) => (row ? toIngestFile(row) : null));
  }, tenantKeyText);

  /** After a write: what the rest of the request reads is asked again. */
  forget(context: object): void {
    for (const loader of [this.notice, this.text, this.outcomes, this.outcomeCount, this.file]) loader.forget(context);
  }

  readonly topic = new RequestLoader<string, Topic | null>(async (codes) => {
    const rows = await rowsOf<Topic>(this.source, topicsSql, [codes]);
    return oneEach(codes, rows, String, ({ code }) => code);
  });
}
