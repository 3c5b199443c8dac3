import { fieldWords } from '@giao-ban/notice-model';
import { noticeValues } from '@giao-ban/notice-api';
import {
  allOf,
  checkedPageSize,
  checkValues,
  columnTests,
  decodeCursor,
  encodeCursor,
  oneEach,
  pageOf,
  recursiveCondition,
  RequestLoader,
  rowsOf,
  SqlParams,
  stringCondition,
  type TenantKey,
  tenantKeyColumns,
  tenantKeyText,
  usesOf,
  type ValueUse,
} from '@giao-ban/shared-nest';
import { agencyValues, provinceTests, provinceValues, UnitView } from '@giao-ban/unit-api';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReviewItem, ReviewItemConnection } from '../types/review-item.type';
import type { ReviewFilter } from './review-filter.input';

/** What a page of the queue is asked with. */
export interface QueueQuestion {
  filter: ReviewFilter;
  first: number;
  after: string | null;
}

type Row = Omit<ReviewItem, 'label' | 'span'> & { spanStart: number | null; spanEnd: number | null; place: number };

const columns = `
  r.agency_id AS "agencyId", r.notice_id AS "noticeId", r.id, r.target, r.target_id AS "targetId", r.field, r.reason,
  r.code, r.message, r.value, r.confidence, r.span_start AS "spanStart", r.span_end AS "spanEnd",
  coalesce(r.span_start, -1) AS place`;
const countsSql = `
  SELECT r.agency_id AS "agencyId", r.notice_id AS id, count(*)::int AS count
  FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
  JOIN giaoban.review_item r ON r.agency_id = k.agency_id AND r.notice_id = k.id GROUP BY 1, 2`;

/** What waits for a person: the least sure first, then notice by notice in the order of the text. */
@Injectable()
export class ReviewList {
  constructor(private readonly source: DataSource) {}

  readonly countOfNotice = new RequestLoader<TenantKey, number>(async (keys) => {
    const rows = await rowsOf<TenantKey & { count: number }>(this.source, countsSql, tenantKeyColumns(keys));
    return oneEach(keys, rows, tenantKeyText, tenantKeyText).map((row) => row?.count ?? 0);
  }, tenantKeyText);

  async page({ filter, first, after }: QueueQuestion): Promise<ReviewItemConnection> {
    checkedPageSize(first);
    const question = { list: 'reviewQueue', filter };
    const place = decodeCursor(question, after, 4);
    await checkValues(this.source, filterValues(filter));
    const params = new SqlParams();
    const condition = recursiveCondition(filter, 'filter', (one, at) => conditions(one, params, at));
    const countValues = [...params.values];
    const since = place
      ? `(r.confidence, r.notice_id, coalesce(r.span_start, -1), r.id) >
         (${params.add(place[0], 'float8')}, ${params.add(place[1], 'uuid')}, ${params.add(place[2], 'int')}, ${params.add(place[3], 'uuid')})`
      : 'TRUE';
    const rows = await rowsOf<Row>(
      this.source,
      `SELECT ${columns} FROM giaoban.review_item r WHERE ${allOf([condition, since])}
       ORDER BY r.confidence, r.notice_id, coalesce(r.span_start, -1), r.id LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    const places = new Map(rows.map((row) => [row.id, row.place]));
    return pageOf(
      rows.map(toItem),
      { first, after },
      ({ confidence, noticeId, id }) => encodeCursor(question, [confidence, noticeId, places.get(id) ?? -1, id]),
      () => this.count(condition, countValues),
    );
  }

  /** How much waits altogether. */
  async count(condition = 'TRUE', values: unknown[] = []): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM giaoban.review_item r WHERE ${condition}`;
    const [row] = await rowsOf<{ count: number }>(this.source, sql, values);
    return row?.count ?? 0;
  }
}

function toItem({ spanStart, spanEnd, place: _, ...row }: Row): ReviewItem {
  const span = spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd };
  const label = row.field === 'dismissed' ? askedOf(row) : fieldWords(row.field);
  return { ...row, label, span };
}

const askedOf = ({ target }: Pick<ReviewItem, 'target'>): string =>
  target === 'OUTCOME' ? 'là kết quả được nêu' : 'là nhiệm vụ được giao';

function conditions(filter: ReviewFilter, params: SqlParams, at: string): string[] {
  const { province, agency, notice, field, reason } = filter;
  const columnOf = [
    ['notice', notice, 'r.notice_id::text'],
    ['field', field, 'r.field'],
    ['reason', reason, 'r.reason'],
    ['agency', agency, 'r.agency_id'],
  ] as const;
  return [
    ...(province
      ? [stringCondition(province, provinceTests('r.agency_id', UnitView.AS_ISSUED), params, `${at}.province`)]
      : []),
    ...columnOf.flatMap(([name, given, column]) =>
      given ? [stringCondition(given, columnTests(column), params, `${at}.${name}`)] : [],
    ),
  ];
}

function filterValues(filter: ReviewFilter, at = 'filter'): ValueUse[] {
  return [
    ...usesOf(provinceValues, filter.province, `${at}.province`),
    ...usesOf(agencyValues, filter.agency, `${at}.agency`),
    ...usesOf(noticeValues, filter.notice, `${at}.notice`),
    ...(filter.and ?? []).flatMap((one, index) => filterValues(one, `${at}.and.${index}`)),
    ...(filter.or ?? []).flatMap((one, index) => filterValues(one, `${at}.or.${index}`)),
    ...(filter.not ? filterValues(filter.not, `${at}.not`) : []),
  ];
}
