import {
  allOf,
  checkedPageSize,
  checkValues,
  decodeCursor,
  encodeCursor,
  pageOf,
  rowsOf,
  SqlParams,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DirectiveFilter } from '../filter/directive-filter.input';
import { directiveCondition } from '../filter/directive-filter.sql';
import { filterValues } from '../filter/filter-values';
import type { CarryOver, CarryOverConnection, CarryOverOrder } from '../types/carry-over.type';
import { ageSql, allStarts, chainColumns, chainsFrom } from './carry-over.sql';

/** What a page of carried-over work is asked with. */
export interface CarryOverQuestion {
  filter: DirectiveFilter;
  order: CarryOverOrder;
  first: number;
  after: string | null;
  asOf: string;
}

const valuesOf = (order: CarryOverOrder, day: string): [string, string, string] =>
  order === 'AGE' ? [ageSql(day), 'x.carries', 'x.start'] : ['x.carries', ageSql(day), 'x.start'];

const placeOf = (order: CarryOverOrder, { ageDays, carries, id }: CarryOver): [number, number, string] =>
  order === 'AGE' ? [ageDays, carries, id] : [carries, ageDays, id];

/** Chains page by page. */
@Injectable()
export class CarryOverList {
  constructor(private readonly source: DataSource) {}

  async page({ filter, order, first, after, asOf }: CarryOverQuestion): Promise<CarryOverConnection> {
    checkedPageSize(first);
    const question = { list: 'carryOvers', filter, order };
    const place = decodeCursor(question, after, 3);
    await checkValues(this.source, filterValues(filter));
    const params = new SqlParams();
    const day = params.add(asOf, 'date');
    const values = valuesOf(order, day);
    const from = chainsFrom(allStarts, day);
    const where = allOf([directiveCondition(filter, params, day)]);
    const countValues = [...params.values];
    const [a, b, id] = place ?? [];
    const since = place
      ? `AND (${values.join(', ')}) < (${params.add(a, 'int')}, ${params.add(b, 'int')}, ${params.add(id, 'uuid')})`
      : '';
    const rows = await rowsOf<CarryOver>(
      this.source,
      `SELECT ${chainColumns(day)} ${from} WHERE ${where} ${since}
       ORDER BY ${values.map((value) => `${value} DESC`).join(', ')} LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    const page = pageOf(
      rows,
      { first, after },
      (chain) => encodeCursor(question, placeOf(order, chain)),
      async () => {
        const [row] = await rowsOf<{ count: number }>(
          this.source,
          `SELECT count(*)::int AS count ${from} WHERE ${where}`,
          countValues,
        );
        return row?.count ?? 0;
      },
    );
    return Object.assign(page, { asOf });
  }
}
