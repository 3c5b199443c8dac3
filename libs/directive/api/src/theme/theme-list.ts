import { textCondition, topicValues } from '@giao-ban/notice-api';
import {
  allOf,
  checkedPageSize,
  checkValues,
  CodedError,
  isUuid,
  rowsOf,
  SqlParams,
  stringCondition,
  usesOf,
} from '@giao-ban/shared-nest';
import { provinceTests, provinceValues, UnitView } from '@giao-ban/unit-api';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { linkTests } from '../filter/link-tests';
import type { Theme } from '../types/theme.type';
import { noticeSpanSql, themeColumns } from './theme-facts.sql';
import { type NoticeSpan, trendWindows } from './theme-trend';
import type { ThemeFilter, ThemeOrder } from './theme.inputs';

const orders: Readonly<Record<ThemeOrder, string>> = {
  MEMBERS: 'count(*) DESC, max(d.known_on) DESC',
  LAST_SEEN: 'max(d.known_on) DESC, count(*) DESC',
  FIRST_SEEN: 'min(d.known_on) DESC, count(*) DESC',
  GROWTH: 'growth DESC, count(*) DESC',
};

const topicTests = linkTests('directive_topic', 'topic_code', 'text');

/** Recurring matters: which, in which order, and one by its id. */
@Injectable()
export class ThemeList {
  constructor(private readonly source: DataSource) {}

  async find(filter: ThemeFilter, order: ThemeOrder, first: number, asOf: string): Promise<Theme[]> {
    checkedPageSize(first);
    await checkValues(this.source, [
      ...usesOf(provinceValues, filter.province, 'filter.province'),
      ...usesOf(topicValues, filter.topic, 'filter.topic'),
    ]);
    const params = new SqlParams();
    const day = params.add(asOf, 'date');
    const [span] = await rowsOf<NoticeSpan>(this.source, noticeSpanSql, [[asOf]]);
    const windows = trendWindows(span?.last ?? asOf);
    const [recent, earlier] = [windows.recent, windows.earlier].map((month) => params.add(`${month}-01`, 'date'));
    return rowsOf<Theme>(
      this.source,
      `SELECT ${themeColumns}, ${day} AS "asOf",
              count(*) FILTER (WHERE d.known_on >= ${recent})
              - count(*) FILTER (WHERE d.known_on >= ${earlier} AND d.known_on < ${recent}) AS growth
       FROM giaoban.theme t
       JOIN giaoban.directive_theme x ON x.theme_id = t.id
       JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id AND d.known_on <= ${day}
       GROUP BY t.id HAVING ${memberConditions(filter, params)}
       ORDER BY t.pinned DESC, ${orders[order]}, t.id LIMIT ${params.add(first, 'int')}`,
      params.values,
    );
  }

  /** @throws CodedError `NOT_FOUND` */
  async one(id: string, asOf: string): Promise<Theme> {
    const sql = `SELECT ${themeColumns}, $2::date AS "asOf" FROM giaoban.theme t WHERE t.id = $1 AND EXISTS (
      SELECT 1 FROM giaoban.directive_theme x JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id
      WHERE x.theme_id = t.id AND d.known_on <= $2::date)`;
    const [row] = isUuid(id) ? await rowsOf<Theme>(this.source, sql, [id, asOf]) : [];
    if (row) return row;
    throw new CodedError('NOT_FOUND', 'Không có nội dung lặp lại này, hoặc đến ngày đã chọn chưa xuất hiện.', {
      at: 'id',
      hint: 'Mở lại từ trang Nội dung lặp lại.',
    });
  }
}

/** Each condition must be met by some member, not all by the same one. */
function memberConditions(filter: ThemeFilter, params: SqlParams): string {
  const { province, topic, text, units } = filter;
  const places = provinceTests('d.agency_id', units ?? UnitView.AS_ISSUED);
  const conditions = [
    ...(province ? [stringCondition(province, places, params, 'filter.province')] : []),
    ...(topic ? [stringCondition(topic, topicTests, params, 'filter.topic')] : []),
    ...(text ? [textCondition(text, 'd.search_text', params, 'filter.text')] : []),
  ];
  return allOf(conditions.map((condition) => `bool_or(${condition})`));
}
