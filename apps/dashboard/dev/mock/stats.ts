import { families, topics } from './catalogues';
import { bucketOn, isPastDueUnknown } from './make-evidence';
import type { Bucket, MockDirective, MockWorld } from './model';
import { agencies, themeLabels } from './vocabulary';

interface Key {
  dimension: string;
  value: string | null;
  label: string;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** All measures of a set of directives, on a day. */
export function measure(directives: readonly MockDirective[], day: string) {
  const count = (bucket: Bucket) => directives.filter((one) => bucketOn(one, day) === bucket).length;
  const completedOnTime = count('COMPLETED_ON_TIME');
  const completedLate = count('COMPLETED_LATE');
  const completedNoDeadline = count('COMPLETED');
  const completed = completedOnTime + completedLate + completedNoDeadline;
  const withDeadline = directives.filter((one) => one.deadline).length;
  const due = directives.filter((one) => one.deadline && one.deadline.due <= day).length;
  const unknown = count('UNKNOWN');
  return {
    directives: directives.length,
    instructions: directives.length,
    assignments: directives.reduce((sum, one) => sum + one.assignments.length, 0),
    completedOnTime,
    completedLate,
    completedNoDeadline,
    inProgress: count('IN_PROGRESS'),
    overdue: count('OVERDUE'),
    postponed: count('POSTPONED'),
    cancelled: count('CANCELLED'),
    continuous: count('CONTINUOUS'),
    unknown,
    completed,
    pastDueUnknown: directives.filter((one) => isPastDueUnknown(one, day)).length,
    withDeadline,
    urgent: directives.filter((one) => one.urgent).length,
    completionRate: share(completed, directives.length),
    completionRateDue: share(completedOnTime + completedLate, due),
    onTimeRate: share(completedOnTime, completedOnTime + completedLate),
    reportedRate: share(directives.length - unknown, directives.length),
  };
}

const named = (list: readonly { code: string; vi: string }[], code: string) =>
  list.find((one) => one.code === code)?.vi ?? code;

/** The values of a dimension that one directive has; null stands for "not stated". */
function valuesOf(directive: MockDirective, dimension: string, day: string, world: MockWorld): Key[] {
  const key = (value: string | null, label: string): Key => ({ dimension, value, label });
  const orOpen = (keys: Key[]) => (keys.length > 0 ? keys : [key(null, 'Không nêu trong văn bản')]);
  const [year = '', month = ''] = directive.knownOn.split('-');
  const department = (id: string) => world.departments.find((one) => one.id === id);
  switch (dimension) {
    case 'PROVINCE':
      return [key(directive.province, agencies.find(({ code }) => code === directive.province)?.province ?? '')];
    case 'AGENCY':
      return [key(directive.agency, agencies.find(({ id }) => id === directive.agency)?.name ?? '')];
    case 'DEPARTMENT':
      return orOpen(directive.assignments.map((one) => key(one.department, department(one.department)?.name ?? '')));
    case 'FAMILY':
      return orOpen(
        directive.assignments
          .flatMap((one) => department(one.department)?.families ?? [])
          .map((code) => key(code, named(families, code))),
      );
    case 'TOPIC':
      return orOpen(directive.topics.map((code) => key(code, named(topics, code))));
    case 'THEME':
      return orOpen(directive.theme ? [key(directive.theme, themeLabels[directive.theme] ?? '')] : []);
    case 'BUCKET':
      return [key(bucketOn(directive, day), bucketOn(directive, day))];
    case 'MONTH':
      return [key(`${year}-${month}`, `${month}/${year}`)];
    case 'QUARTER':
      return [key(`${year}-Q${Math.ceil(Number(month) / 3)}`, `quý ${Math.ceil(Number(month) / 3)}/${year}`)];
    case 'YEAR':
      return [key(year, year)];
    default:
      return [key(null, dimension)];
  }
}

/** The combinations of one directive; a role belongs to the department beside it. */
function combinations(directive: MockDirective, groupBy: readonly string[], day: string, world: MockWorld): Key[][] {
  if (groupBy.includes('DEPARTMENT') && groupBy.includes('ROLE')) {
    const rest = groupBy.filter((one) => one !== 'ROLE');
    return (['LEAD', 'COOPERATE'] as const).flatMap((role) => {
      const assignments = directive.assignments.filter((one) => one.role === role);
      if (assignments.length === 0) return [];
      return combinations({ ...directive, assignments }, rest, day, world).map((keys) => [
        ...keys,
        { dimension: 'ROLE', value: role, label: role },
      ]);
    });
  }
  return groupBy.reduce<Key[][]>(
    (sofar, dimension) =>
      sofar.flatMap((keys) => valuesOf(directive, dimension, day, world).map((key) => [...keys, key])),
    [[]],
  );
}

/** Rows of `directiveStats`. */
export function group(directives: readonly MockDirective[], groupBy: readonly string[], day: string, world: MockWorld) {
  if (groupBy.length === 0) return [];
  const rows = new Map<string, { keys: Key[]; members: Set<MockDirective> }>();
  for (const directive of directives) {
    for (const keys of combinations(directive, groupBy, day, world)) {
      const name = keys.map(({ value }) => value).join('|');
      const row = rows.get(name) ?? { keys, members: new Set() };
      row.members.add(directive);
      rows.set(name, row);
    }
  }
  return [...rows.values()].map(({ keys, members }) => ({
    keys,
    measures: measure([...members], day),
    previous: null,
  }));
}
