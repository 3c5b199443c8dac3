import {
  allOf,
  checkedPageSize,
  checkValues,
  CodedError,
  decodeCursor,
  encodeCursor,
  isUuid,
  pageOf,
  rowsOf,
  type SortDirection,
  SqlParams,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noticeColumns, type NoticeRow, toNotice } from '../notice-rows';
import type { Notice, NoticeConnection } from '../types/notice.type';
import type { NoticeFilter } from './notice-filter.input';
import { noticeCondition, noticeFilterValues } from './notice-filter.sql';

/** What a page of notices is asked with. */
export interface NoticePageQuestion {
  filter: NoticeFilter;
  direction: SortDirection;
  first: number;
  after: string | null;
  asOf: string;
}

/** Notices by day, page by page, and one by its id. */
@Injectable()
export class NoticeList {
  constructor(private readonly source: DataSource) {}

  async page({ filter, direction, first, after, asOf }: NoticePageQuestion): Promise<NoticeConnection> {
    checkedPageSize(first);
    const question = { list: 'notices', filter, direction };
    const place = decodeCursor(question, after, 2);
    await checkValues(this.source, noticeFilterValues(filter));
    const params = new SqlParams();
    const condition = allOf([`n.known_on <= ${params.add(asOf, 'date')}`, noticeCondition(filter, params)]);
    const countValues = [...params.values];
    const since = place
      ? `(n.known_on, n.id) ${direction === 'DESC' ? '<' : '>'} (${params.add(place[0], 'date')}, ${params.add(place[1], 'uuid')})`
      : 'TRUE';
    const rows = await rowsOf<NoticeRow>(
      this.source,
      `SELECT ${noticeColumns} FROM giaoban.notice n WHERE ${condition} AND ${since}
       ORDER BY n.known_on ${direction}, n.id ${direction} LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    return pageOf(
      rows.map((row) => toNotice(row, asOf)),
      { first, after },
      (notice) => encodeCursor(question, [notice.knownOn, notice.id]),
      () => this.count(condition, countValues),
    );
  }

  /** @throws CodedError `NOT_FOUND` */
  async one(id: string, asOf: string): Promise<Notice> {
    const sql = `SELECT ${noticeColumns} FROM giaoban.notice n WHERE n.id = $1`;
    const [row] = isUuid(id) ? await rowsOf<NoticeRow>(this.source, sql, [id]) : [];
    if (row) return toNotice(row, asOf);
    throw new CodedError('NOT_FOUND', 'Không có thông báo này.', {
      at: 'id',
      hint: 'Thông báo có thể đã bị xóa; mở lại từ danh sách thông báo.',
    });
  }

  private async count(condition: string, values: unknown[]): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM giaoban.notice n WHERE ${condition}`;
    const [row] = await rowsOf<{ count: number }>(this.source, sql, values);
    return row?.count ?? 0;
  }
}
