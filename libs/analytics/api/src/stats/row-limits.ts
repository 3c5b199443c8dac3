import { assignmentRow, type DirectiveFilter } from '@giao-ban/directive-api';
import { viewOf } from '@giao-ban/unit-api';
import type { SqlParams, StringFilter } from '@giao-ban/shared-nest';

/**
 * Conditions of a filter that also limit what a directive is grouped by: a question about one topic answers with that
 * topic's row, not with rows of all other topics that its directives have too.
 */
export interface RowLimits {
  // Each is read only where its rows are joined: a parameter that stands nowhere is refused by PostgreSQL.
  /** On an assignment `a` and its department `u`; counts of assignments keep to these as well. */
  readonly assignment: string[];
  /** On the function `f.code` of a department. */
  readonly family: string[];
  readonly topic: string[];
  readonly theme: string[];
  readonly legalDocument: string[];
}

/**
 * The limits of the conditions that hold in any case: those of the filter itself and of its `and`, not of `or` and `not`.
 *
 * @example rowLimits({ topic: { eq: 'traceability' } }, params).topic // ['t.topic_code = $1::text']
 */
export function rowLimits(filter: DirectiveFilter, params: SqlParams): RowLimits {
  const certain = conjuncts(filter);
  const of = (column: string, type: 'text' | 'uuid', field: 'family' | 'topic' | 'theme' | 'legalDocument') =>
    certain.flatMap((one) => wanted(one[field], column, type, params));
  return {
    get assignment() {
      return certain.flatMap((one) => assignmentRow(one, params, viewOf(filter)));
    },
    get family() {
      return of('f.code', 'text', 'family');
    },
    get topic() {
      return of('t.topic_code', 'text', 'topic');
    },
    get theme() {
      return of('h.theme_id', 'uuid', 'theme');
    },
    get legalDocument() {
      return of('r.legal_document_id', 'uuid', 'legalDocument');
    },
  };
}

/** The filter objects that must all hold. @example conjuncts({ and: [{ urgent: { eq: true } }] }).length // 2 */
export const conjuncts = (filter: DirectiveFilter): DirectiveFilter[] => [
  filter,
  ...(filter.and ?? []).flatMap(conjuncts),
];

function wanted(
  filter: StringFilter | null | undefined,
  column: string,
  type: 'text' | 'uuid',
  params: SqlParams,
): string[] {
  return [
    ...(filter?.eq ? [`${column} = ${params.add(filter.eq, type)}`] : []),
    ...(filter?.in ? [`${column} = ANY (${params.add(filter.in, `${type}[]`)})`] : []),
  ];
}
