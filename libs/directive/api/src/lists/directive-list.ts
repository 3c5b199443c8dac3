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
  SqlParams,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { evidenceOfEach } from '../completion/completion.sql';
import { directiveColumns, type DirectiveRow, toDirective } from '../directive-rows';
import type { DirectiveFilter } from '../filter/directive-filter.input';
import { directiveCondition } from '../filter/directive-filter.sql';
import { asksForCompletion, evidenceForCount } from '../filter/evidence-need';
import { filterValues } from '../filter/filter-values';
import type { Directive, DirectiveConnection } from '../types/directive.type';
import { afterSql, type DirectiveOrder, orderBySql, placeOf, placeSize } from './directive-order';

/** What a page of directives is asked with. */
export interface DirectivePageQuestion {
  filter: DirectiveFilter;
  order: DirectiveOrder;
  first: number;
  after: string | null;
  asOf: string;
}

/** Directives page by page, and one by its id. */
@Injectable()
export class DirectiveList {
  constructor(private readonly source: DataSource) {}

  async page({ filter, order, first, after, asOf }: DirectivePageQuestion): Promise<DirectiveConnection> {
    checkedPageSize(first);
    const question = { list: 'directives', filter, order };
    const place = decodeCursor(question, after, placeSize);
    await checkValues(this.source, filterValues(filter));
    const params = new SqlParams();
    const day = params.add(asOf, 'date');
    const where = `WHERE ${allOf([`d.known_on <= ${day}`, directiveCondition(filter, params, day)])}`;
    const counted = `FROM giaoban.directive d ${asksForCompletion(filter) ? evidenceForCount(filter, day) : ''} ${where}`;
    const countValues = [...params.values];
    const since = place ? `AND ${afterSql(order, place, params)}` : '';
    const rows = await rowsOf<DirectiveRow>(
      this.source,
      `SELECT ${directiveColumns(day)} FROM giaoban.directive d ${evidenceOfEach(day)} ${where} ${since}
       ORDER BY ${orderBySql(order)} LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    const page = pageOf(
      rows.map(toDirective),
      { first, after },
      (directive) => encodeCursor(question, placeOf(order, directive)),
      () => this.count(counted, countValues),
    );
    return Object.assign(page, { asOf });
  }

  /** @throws CodedError `NOT_FOUND`, also for what was not known yet on that day */
  async one(id: string, asOf: string): Promise<Directive> {
    const sql = `SELECT ${directiveColumns('$2::date')} FROM giaoban.directive d ${evidenceOfEach('$2::date')}
      WHERE d.id = $1 AND d.known_on <= $2::date`;
    const [row] = isUuid(id) ? await rowsOf<DirectiveRow>(this.source, sql, [id, asOf]) : [];
    if (row) return toDirective(row);
    throw new CodedError('NOT_FOUND', 'Không có nhiệm vụ này, hoặc đến ngày đã chọn chưa được giao.', {
      at: 'id',
      hint: 'Mở lại từ danh sách nhiệm vụ, hoặc chọn ngày “tính đến” muộn hơn.',
    });
  }

  private async count(from: string, values: unknown[]): Promise<number> {
    const [row] = await rowsOf<{ count: number }>(this.source, `SELECT count(*)::int AS count ${from}`, values);
    return row?.count ?? 0;
  }
}
