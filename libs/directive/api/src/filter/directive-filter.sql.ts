import { textCondition } from '@giao-ban/notice-api';
import {
  booleanCondition,
  CodedError,
  columnTests,
  dateCondition,
  recursiveCondition,
  type SqlParams,
  stringCondition,
  type StringFilter,
  type StringTests,
} from '@giao-ban/shared-nest';
import { agencyTests, provinceTests, type UnitView, viewOf } from '@giao-ban/unit-api';
import { bucketSql, pastDueUnknownSql } from '../completion/completion.sql';
import { countedOnce } from '../instruction/counted-once.sql';
import { assignmentConditions } from './assignment-condition';
import type { DirectiveFilter } from './directive-filter.input';
import { linkTests } from './link-tests';

const illustrative =
  'EXISTS (SELECT 1 FROM giaoban.notice n WHERE n.agency_id = d.agency_id AND n.id = d.notice_id AND n.illustrative)';

const stringFields = (view: UnitView): readonly [keyof DirectiveFilter & StringField, StringTests][] => [
  ['province', provinceTests('d.agency_id', view)],
  ['agency', agencyTests('d.agency_id', view)],
  ['topic', linkTests('directive_topic', 'topic_code', 'text')],
  ['theme', linkTests('directive_theme', 'theme_id', 'uuid')],
  ['legalDocument', linkTests('directive_reference', 'legal_document_id', 'uuid')],
  ['notice', columnTests('d.notice_id', 'uuid')],
];
type StringField = 'province' | 'agency' | 'topic' | 'theme' | 'legalDocument' | 'notice';

/**
 * The condition of a filter over `giaoban.directive d` with its evidence `ev` on a day. A partner's copy of a task never
 * meets it: lists and counts alike show the leader's directive, which has the partner's assignment too.
 *
 * @param day SQL of the day, for example `$1::date`
 * @example directiveCondition({ topic: { eq: 'traceability' } }, params, '$1::date')
 */
export function directiveCondition(filter: DirectiveFilter, params: SqlParams, day: string): string {
  const view = viewOf(filter);
  const asked = recursiveCondition(filter, 'filter', (one, at) => [
    ...linked(one, view, params, at),
    ...assignmentConditions(checkedUnits(one, at), params, view),
    ...own(one, params, day, at),
  ]);
  return `(${countedOnce('d')} AND ${asked})`;
}

function linked(filter: DirectiveFilter, view: UnitView, params: SqlParams, at: string): string[] {
  return stringFields(view).flatMap(([field, tests]) => {
    const condition = filter[field];
    return condition ? [stringCondition(condition, tests, params, `${at}.${field}`)] : [];
  });
}

function own(filter: DirectiveFilter, params: SqlParams, day: string, at: string): string[] {
  const { bucket, pastDueUnknown, scope, knownOn, due, urgent, continuing, text } = filter;
  return [
    ...(bucket ? [stringCondition(bucket, columnTests(`(${bucketSql(day)})`), params, `${at}.bucket`)] : []),
    ...(pastDueUnknown ? [booleanCondition(pastDueUnknown, pastDueUnknownSql(day), `${at}.pastDueUnknown`)] : []),
    ...(scope ? [stringCondition(scope, columnTests('d.scope'), params, `${at}.scope`)] : []),
    ...(knownOn ? [dateCondition(knownOn, 'd.known_on', params, `${at}.knownOn`)] : []),
    ...(due ? [dateCondition(due, 'd.due_on', params, `${at}.due`)] : []),
    ...(urgent ? [booleanCondition(urgent, 'd.urgent', `${at}.urgent`)] : []),
    ...(continuing ? [booleanCondition(continuing, 'd.continuing', `${at}.continuing`)] : []),
    ...(filter.illustrative ? [booleanCondition(filter.illustrative, illustrative, `${at}.illustrative`)] : []),
    ...(text ? [textCondition(text, 'd.search_text', params, `${at}.text`)] : []),
  ];
}

/** An explicit null in a unit condition is refused as everywhere else. */
function checkedUnits(filter: DirectiveFilter, at: string): DirectiveFilter {
  for (const field of ['role', 'department', 'family'] as const) {
    const conditions: StringFilter | { eq?: string | null } | null | undefined = filter[field];
    const empty = Object.entries(conditions ?? {}).find(([, value]) => value === null);
    if (!empty) continue;
    throw new CodedError('BAD_FILTER', `“${at}.${field}.${empty[0]}” không được để null.`, {
      at: `${at}.${field}.${empty[0]}`,
      hint: 'Bỏ hẳn điều kiện này, hoặc dùng isNull: true để tìm mục không nêu đơn vị.',
    });
  }
  return filter;
}
