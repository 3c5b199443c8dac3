import { checkedPageSize, CodedError, oneEach, RequestLoader, rowsOf, SqlParams, allOf } from '@giao-ban/shared-nest';
import { tokens } from '@giao-ban/shared-kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LegalDocument } from '../types/legal-document.type';
import { foldSql } from './fold-sql';

/** A document together with how often it was cited. */
export type CountedDocument = LegalDocument & { directives: number };

const named = foldSql("concat_ws(' ', l.type, l.number, l.issuer, l.date)");

const countsSql = `
  SELECT k.id, k.as_of AS "asOf", count(DISTINCT (d.agency_id, d.id))::int AS directives
  FROM unnest($1::uuid[], $2::date[]) AS k (id, as_of)
  JOIN giaoban.directive_reference x ON x.legal_document_id = k.id
  JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id AND d.known_on <= k.as_of
  GROUP BY 1, 2`;

/** Documents that directives cite. */
@Injectable()
export class LegalDocumentList {
  constructor(private readonly source: DataSource) {}

  /** How many directives cite a document. */
  readonly counts = new RequestLoader<LegalDocument, number>(
    async (keys) => {
      const values = [keys.map(({ id }) => id), keys.map(({ asOf }) => asOf)];
      const rows = await rowsOf<CountedDocument>(this.source, countsSql, values);
      return oneEach(keys, rows, text, text).map((row) => row?.directives ?? 0);
    },
    (key) => text(key),
  );

  /** The most cited first; of equals the newer. */
  async find(typed: string | null, first: number, asOf: string): Promise<CountedDocument[]> {
    checkedPageSize(first);
    const words = tokens(typed ?? '');
    if (typed !== null && words.length === 0) {
      throw new CodedError('BAD_INPUT', 'Chưa có từ nào để tìm.', { at: 'text', hint: 'Gõ ít nhất một chữ hoặc số.' });
    }
    const params = new SqlParams();
    const day = params.add(asOf, 'date');
    const found = words.map((word) => `${named} LIKE ${params.add(`%${word}%`, 'text')}`);
    return rowsOf<CountedDocument>(
      this.source,
      `SELECT l.id, l.type, l.number, l.date, l.issuer, ${day} AS "asOf", count(DISTINCT (d.agency_id, d.id))::int AS directives
       FROM giaoban.legal_document l
       JOIN giaoban.directive_reference x ON x.legal_document_id = l.id
       JOIN giaoban.directive d ON d.agency_id = x.agency_id AND d.id = x.directive_id AND d.known_on <= ${day}
       WHERE ${allOf(found)} GROUP BY l.id ORDER BY directives DESC, l.date DESC NULLS LAST, l.id
       LIMIT ${params.add(first, 'int')}`,
      params.values,
    );
  }
}

const text = ({ id, asOf }: { id: string; asOf: string }): string => `${id} ${asOf}`;
