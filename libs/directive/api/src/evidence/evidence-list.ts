import {
  allOf,
  checkedPageSize,
  checkValues,
  CodedError,
  decodeCursor,
  encodeCursor,
  pageOf,
  rowsOf,
  SqlParams,
  type TenantKey,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { evidenceOfEach } from '../completion/completion.sql';
import type { DirectiveFilter } from '../filter/directive-filter.input';
import { directiveCondition } from '../filter/directive-filter.sql';
import { asksForCompletion } from '../filter/evidence-need';
import { filterValues } from '../filter/filter-values';
import type { Evidence, EvidenceConnection } from '../types/evidence.type';
import { evidenceColumns, evidencePlaces } from './evidence-rows';

/** What a page of evidence to review is asked with. */
export interface ReviewQuestion {
  filter: DirectiveFilter;
  first: number;
  after: string | null;
  asOf: string;
}

/** Evidence by itself. */
@Injectable()
export class EvidenceList {
  constructor(private readonly source: DataSource) {}

  /** What waits for a person, the newest first. */
  async toReview({ filter, first, after, asOf }: ReviewQuestion): Promise<EvidenceConnection> {
    checkedPageSize(first);
    const question = { list: 'reviewEvidence', filter };
    const place = decodeCursor(question, after, 2);
    await checkValues(this.source, filterValues(filter));
    const params = new SqlParams();
    const day = params.add(asOf, 'date');
    const where = allOf([
      `e.decision = 'proposed' AND e.known_on <= ${day} AND d.known_on <= ${day}`,
      directiveCondition(filter, params, day),
    ]);
    const from = `FROM giaoban.evidence e
      JOIN giaoban.directive d ON d.agency_id = e.agency_id AND d.id = e.directive_id
      ${asksForCompletion(filter) ? evidenceOfEach(day) : ''}`;
    const countValues = [...params.values];
    const since = place
      ? `AND (e.known_on, e.id) < (${params.add(place[0], 'date')}, ${params.add(place[1], 'uuid')})`
      : '';
    const rows = await rowsOf<Evidence>(
      this.source,
      `SELECT ${evidenceColumns(day)} ${from} ${evidencePlaces} WHERE ${where} ${since}
       ORDER BY e.known_on DESC, e.id DESC LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    return pageOf(
      rows,
      { first, after },
      ({ knownOn, id }) => encodeCursor(question, [knownOn, id]),
      async () => {
        const sql = `SELECT count(*)::int AS count ${from} WHERE ${where}`;
        const [row] = await rowsOf<{ count: number }>(this.source, sql, countValues);
        return row?.count ?? 0;
      },
    );
  }

  /** One piece, on the day asked or, where its paper is dated later, on that paper's day. */
  async one({ agencyId, id }: TenantKey, asOf: string): Promise<Evidence> {
    const [row] = await rowsOf<Evidence>(
      this.source,
      `SELECT ${evidenceColumns('greatest($3::date, e.known_on)')} FROM giaoban.evidence e ${evidencePlaces}
       WHERE e.agency_id = $1 AND e.id = $2`,
      [agencyId, id, asOf],
    );
    if (row) return row;
    throw new CodedError('NOT_FOUND', 'Không còn minh chứng này.', { hint: 'Mở lại trang nhiệm vụ.' });
  }
}
