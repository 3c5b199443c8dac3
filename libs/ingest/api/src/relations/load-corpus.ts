import type { CorpusDirective, CorpusNotice, CorpusOutcome } from '@giao-ban/directive-relations';
import { unassignedAgency } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import type { StoredNotice } from './stored-notices';

/** A stored row, as far as links need to name it. */
export interface StoredItem {
  agencyId: string;
  noticeId: string;
  id: string;
  knownOn: string;
}

/** A stored order. */
export interface StoredOrder extends StoredItem {
  /** Its stated deadline. */
  due: string | null;
}

interface NoticeRow {
  id: string;
  agencyId: string;
  place: string | null;
  knownOn: string;
  basis: string;
  reviewFrom: string | null;
  reviewTo: string | null;
  directives: ({ uuid: string } & CorpusDirective)[] | null;
  outcomes: ({ uuid: string; kind: 'outcome' | 'plan'; start: number } & Omit<CorpusOutcome, 'paragraph'>)[] | null;
  /** Only where there are outcomes: it tells their paragraphs. */
  text: string | null;
}

// A page of text tells what an order is about; a notice with more orders than this is none that a person wrote. Both
// keep one strange file from holding up everybody.
const comparedCharacters = 4000;
const comparedParts = 1000;

// One row for each notice, its parts gathered in reading order; the agency comes first in every join.
const corpusSql = `
  SELECT n.id, n.agency_id AS "agencyId", p.name AS place, n.known_on AS "knownOn", n.known_basis AS basis,
         n.review_from AS "reviewFrom", n.review_to AS "reviewTo", d.list AS directives, o.list AS outcomes,
         CASE WHEN o.list IS NULL THEN NULL ELSE n.text END AS text
  FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k (agency_id, id, place)
  JOIN giaoban.notice n ON n.agency_id = k.agency_id AND n.id = k.id
  JOIN giaoban.agency a ON a.id = n.agency_id
  LEFT JOIN giaoban.province p ON p.id = a.province_id
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('uuid', d.id, 'id', d.ordinal, 'text', left(d.text, ${comparedCharacters}),
           'scope', d.scope, 'due', d.due_on, 'families', coalesce(u.families, '{}')) ORDER BY d.position) AS list
    FROM giaoban.directive d
    LEFT JOIN giaoban.department_alias x ON x.agency_id = d.agency_id AND x.raw = d.heading
    LEFT JOIN giaoban.department u ON u.agency_id = x.agency_id AND u.id = x.department_id
    WHERE d.agency_id = n.agency_id AND d.notice_id = n.id) d ON TRUE
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('uuid', o.id, 'kind', o.kind, 'text', left(o.text, ${comparedCharacters}),
           'status', o.status, 'families', o.families, 'start', o.span_start) ORDER BY o.position) AS list
    FROM giaoban.outcome o
    WHERE o.agency_id = n.agency_id AND o.notice_id = n.id) o ON TRUE
  ORDER BY k.place`;

// So many at a time that reading their answer holds nobody up.
const page = 20;

/** The stored notices that were read, and the way back from what relations say to the rows. */
export class StoredCorpus {
  private readonly directives = new Map<string, StoredOrder>();
  private readonly outcomes = new Map<string, StoredItem>();

  /** By notice id and ordinal path. */
  directive(notice: string, ordinal: string): StoredOrder | undefined {
    return this.directives.get(`${notice}#${ordinal}`);
  }

  /** By notice id, kind and place among those of the kind. */
  outcome(notice: string, kind: 'outcome' | 'plan', place: string): StoredItem | undefined {
    return this.outcomes.get(`${notice}#${kind}#${place}`);
  }

  /**
   * Reads notices, a few at a time, in the order given.
   *
   * @example for await (const notice of corpus.read(source, stored)) add(notice);
   */
  async *read(source: DataSource, notices: readonly StoredNotice[]): AsyncGenerator<CorpusNotice> {
    for (let start = 0; start < notices.length; start += page) {
      const some = notices.slice(start, start + page);
      const rows: NoticeRow[] = await source.query(corpusSql, [
        some.map(({ agencyId }) => agencyId),
        some.map(({ id }) => id),
      ]);
      for (const row of rows) {
        this.keep(row);
        yield corpusNotice(row);
      }
    }
  }

  private keep({ agencyId, id: noticeId, knownOn, directives, outcomes }: NoticeRow): void {
    for (const { uuid, id, due = null } of directives ?? []) {
      this.directives.set(`${noticeId}#${id}`, { agencyId, noticeId, id: uuid, knownOn, due });
    }
    for (const kind of ['outcome', 'plan'] as const) {
      const ofKind = (outcomes ?? []).filter((each) => each.kind === kind);
      ofKind.forEach(({ uuid }, place) =>
        this.outcomes.set(`${noticeId}#${kind}#${place}`, { agencyId, noticeId, id: uuid, knownOn }),
      );
    }
  }
}

function corpusNotice(row: NoticeRow): CorpusNotice {
  const outcomes = comparable(row.outcomes);
  const { reviewFrom: from, reviewTo: to } = row;
  return {
    key: row.id,
    // Files whose issuer nobody could tell have nothing in common.
    agency: row.agencyId === unassignedAgency ? null : row.agencyId,
    place: row.place,
    // The day of arrival says nothing about what came first.
    knownOn: row.basis === 'received' ? null : row.knownOn,
    reviewed: from === null || to === null ? null : { from, to },
    directives: comparable(row.directives),
    outcomes: outcomes
      .filter(({ kind }) => kind === 'outcome')
      .map((outcome) => ({ ...outcome, paragraph: paragraphAt(row.text ?? '', outcome.start) })),
    plans: outcomes.filter(({ kind }) => kind === 'plan'),
  };
}

function comparable<Part>(parts: Part[] | null): Part[] {
  return parts === null || parts.length > comparedParts ? [] : parts;
}

function paragraphAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
