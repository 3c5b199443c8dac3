import { bucketOn, isPastDueUnknown } from './make-evidence';
import type { MockDepartment, MockDirective } from './model';

/** The conditions of one field, as they come over GraphQL. */
interface Condition {
  eq?: unknown;
  ne?: unknown;
  in?: unknown[];
  isNull?: boolean;
  gte?: string;
  lte?: string;
  contains?: string;
}
export type Filter = { and?: Filter[]; or?: Filter[]; not?: Filter; units?: string } & Record<string, unknown>;

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

function holds(values: readonly (string | boolean)[], condition: Condition): boolean {
  if (condition.isNull !== undefined && condition.isNull !== (values.length === 0)) return false;
  if (condition.eq !== undefined && !values.includes(condition.eq as string)) return false;
  if (condition.ne !== undefined && values.includes(condition.ne as string)) return false;
  if (condition.in && !values.some((value) => condition.in?.includes(value))) return false;
  const [first] = values;
  if (condition.gte !== undefined && !(String(first ?? '') >= condition.gte)) return false;
  if (condition.lte !== undefined && !(first !== undefined && String(first) <= condition.lte)) return false;
  return true;
}

/** Whether a directive is meant by a filter, on a day. */
export function matches(
  directive: MockDirective,
  filter: Filter | null | undefined,
  day: string,
  units: readonly MockDepartment[],
): boolean {
  if (!filter) return true;
  // The made-up provinces keep their codes over the merger, so that both views mean the same directives.
  const { and, or, not, units: _view, ...fields } = filter;
  const again = (inner: Filter) => matches(directive, inner, day, units);
  if (and && !and.every(again)) return false;
  if (or && !or.some(again)) return false;
  if (not && again(not)) return false;
  const role = (fields['role'] as Condition | undefined)?.eq;
  const assigned = directive.assignments.filter((one) => !role || one.role === role);
  const families = assigned.flatMap((one) => units.find(({ id }) => id === one.department)?.families ?? []);
  const text = plain(directive.text);
  const tests: Record<string, (condition: Condition) => boolean> = {
    province: (c) => holds([directive.province], c),
    agency: (c) => holds([directive.agency], c),
    department: (c) =>
      holds(
        assigned.map((one) => one.department),
        c,
      ),
    family: (c) => holds(families, c),
    role: () => assigned.length > 0,
    topic: (c) => holds(directive.topics, c),
    bucket: (c) => holds([bucketOn(directive, day)], c),
    pastDueUnknown: (c) => holds([isPastDueUnknown(directive, day)], c),
    scope: (c) => holds([directive.scope], c),
    theme: (c) => holds(directive.theme ? [directive.theme] : [], c),
    notice: (c) => holds([directive.noticeId], c),
    knownOn: (c) => holds([directive.knownOn], c),
    due: (c) => holds(directive.deadline ? [directive.deadline.due] : [], c),
    urgent: (c) => holds([directive.urgent], c),
    continuing: (c) => holds([directive.continuing], c),
    illustrative: (c) => holds([directive.illustrative], c),
    text: (c) =>
      plain(c.contains ?? '')
        .split(/\s+/u)
        .every((word) => text.includes(word)),
  };
  return Object.entries(fields).every(
    ([name, condition]) => !condition || (tests[name]?.(condition as Condition) ?? true),
  );
}
