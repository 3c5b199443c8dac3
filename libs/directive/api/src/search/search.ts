import { wordsQuery } from '@giao-ban/notice-api';
import { checkedPageSize, rowsOf } from '@giao-ban/shared-nest';
import { matchesWords } from '@giao-ban/store';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Where words were found: a directive, or (`directiveId` null) the title or number of a notice. */
export interface FoundPlace {
  agencyId: string;
  directiveId: string | null;
  noticeId: string;
  text: string;
}

const found = `
  SELECT d.agency_id, d.id AS directive_id, d.notice_id, d.known_on, d.position, d.text
  FROM giaoban.directive d WHERE d.known_on <= $2::date AND ${matchesWords('d.search_text', '$1')}
  UNION ALL
  SELECT n.agency_id, NULL, n.id, n.known_on, -1, concat_ws(' · ', n.number, n.title)
  FROM giaoban.notice n WHERE n.known_on <= $2::date AND ${matchesWords('n.search_text', '$1')}`;

const pageSql = `
  SELECT f.agency_id AS "agencyId", f.directive_id AS "directiveId", f.notice_id AS "noticeId", f.text
  FROM (${found}) f ORDER BY f.known_on DESC, f.notice_id, f.position LIMIT $3`;

const countSql = `SELECT count(*)::int AS count FROM (${found}) f`;

/** Looks for words in directives and in titles and numbers of notices, tones ignored. */
@Injectable()
export class Search {
  constructor(private readonly source: DataSource) {}

  /** The latest places first. @throws CodedError `BAD_FILTER` where nothing searchable was typed */
  async find(typed: string, first: number, asOf: string): Promise<FoundPlace[]> {
    checkedPageSize(first);
    return rowsOf<FoundPlace>(this.source, pageSql, [wordsQuery(typed, 'text'), asOf, first]);
  }

  async count(typed: string, asOf: string): Promise<number> {
    const [row] = await rowsOf<{ count: number }>(this.source, countSql, [wordsQuery(typed, 'text'), asOf]);
    return row?.count ?? 0;
  }
}
