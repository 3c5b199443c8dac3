import { completionBuckets } from '@giao-ban/directive-model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api';
import { makeWorld, readWorld, type World } from '../testing/world';

type Counted = Record<string, number>;
interface Key {
  dimension: string;
  value: string | null;
  from: string | null;
  to: string | null;
}
interface Stats {
  total: Counted;
  overlapping: boolean;
  truncated: boolean;
  rows: { keys: Key[]; measures: Counted }[];
}
type Filter = Record<string, unknown>;

const counts = `directives assignments completedOnTime completedLate completedNoDeadline inProgress overdue postponed
  cancelled continuous unknown completed pastDueUnknown`;
const statsQuery = `query ($filter: DirectiveFilter, $groupBy: [StatsDimension!]!, $asOf: Date) {
  directiveStats(filter: $filter, groupBy: $groupBy, asOf: $asOf, limit: 5000) {
    overlapping truncated total { ${counts} } rows { keys { dimension value from to } measures { ${counts} } }
  }
}`;
const countQuery = `query ($filter: DirectiveFilter, $asOf: Date) {
  directives(filter: $filter, asOf: $asOf, first: 1) { totalCount }
}`;
const bucketMeasures = [
  'completedOnTime',
  'completedLate',
  'completedNoDeadline',
  'inProgress',
  'overdue',
  'postponed',
  'cancelled',
  'continuous',
  'unknown',
];
const dimensions =
  'PROVINCE AGENCY NOTICE DEPARTMENT FAMILY TOPIC THEME LEGAL_DOCUMENT ROLE BUCKET WEEK MONTH QUARTER HALF YEAR';

let api: TestApi;
let world: World;

const statsOf = async (filter: Filter, groupBy: string[], asOf: string): Promise<Stats> =>
  (await api.ask<{ directiveStats: Stats }>(statsQuery, { filter, groupBy, asOf })).directiveStats;
const countOf = async (filter: Filter, asOf: string): Promise<number> =>
  (await api.ask<{ directives: { totalCount: number } }>(countQuery, { filter, asOf })).directives.totalCount;

const day = fc.constantFrom('2023-12-31', '2024-02-29', '2024-07-01', '2024-12-31', '2025-03-31', '2025-12-31');
const groups = fc.subarray(dimensions.split(' '), { maxLength: 3 });

function filters(known: World): fc.Arbitrary<Filter> {
  const code = (values: string[]) =>
    fc.oneof(
      fc.constantFrom(...values).map((eq) => ({ eq })),
      fc.constantFrom(...values).map((ne) => ({ ne })),
      fc.subarray(values).map((some) => ({ in: some })),
      fc.boolean().map((isNull) => ({ isNull })),
    );
  const yesNo = fc.boolean().map((eq) => ({ eq }));
  const plain = fc.record(
    {
      province: code(['51', '14']),
      department: code(known.departments.map(({ id }) => id)),
      family: code(['office', 'planning-finance', 'inspectorate']),
      role: fc.constantFrom({ eq: 'LEAD' }, { eq: 'COOPERATE' }),
      topic: code(known.topics),
      theme: code(known.themes.map(({ id }) => id)),
      legalDocument: code(known.documents.map(({ id }) => id)),
      bucket: fc.subarray([...completionBuckets]).map((some) => ({ in: some })),
      pastDueUnknown: yesNo,
      urgent: yesNo,
      illustrative: yesNo,
      scope: fc.constant({ ne: 'ALL_UNITS' }),
      knownOn: fc.constant({ gte: '2024-02-01', lte: '2025-01-31' }),
      due: fc.oneof(
        fc.boolean().map((isNull) => ({ isNull })),
        fc.constant({ lte: '2024-08-01' }),
      ),
      text: fc.constant({ contains: 'truy xuat' }),
    },
    { requiredKeys: [] },
  );
  const few = plain.map((filter) => Object.fromEntries(Object.entries(filter).slice(0, 2)));
  return fc.oneof(
    few,
    few,
    fc.record({ or: fc.array(few, { maxLength: 2 }) }),
    few.map((not) => ({ not })),
    fc.tuple(few, few).map(([first, second]) => ({ ...first, not: second })),
  );
}

const fields: Record<string, string> = {
  PROVINCE: 'province',
  AGENCY: 'agency',
  NOTICE: 'notice',
  DEPARTMENT: 'department',
  FAMILY: 'family',
  TOPIC: 'topic',
  THEME: 'theme',
  LEGAL_DOCUMENT: 'legalDocument',
  BUCKET: 'bucket',
};

/** What a filter asks of a unit to be there; the row's unit must be the same one. */
function unitWanted(filter: Filter): Filter {
  const asksForPresence = (value: unknown) =>
    typeof value === 'object' && value !== null && !('ne' in value) && !('isNull' in value);
  return Object.fromEntries(
    ['role', 'department', 'family'].flatMap((field) =>
      asksForPresence(filter[field]) ? [[field, filter[field]]] : [],
    ),
  );
}

/** The filter behind a row: what was asked, and the row's keys. */
function opened(filter: Filter, keys: readonly Key[]): Filter {
  const row: Filter = unitWanted(filter);
  for (const { dimension, value, from, to } of keys) {
    const field = fields[dimension];
    if (from !== null) row['knownOn'] = { gte: from, lte: to };
    else if (dimension === 'ROLE')
      Object.assign(row, value === null ? { department: { isNull: true } } : { role: { eq: value } });
    else if (field !== undefined) row[field] = value === null ? { isNull: true } : { eq: value };
  }
  // Two dimensions of time: the smaller one says it all, and comes with the other in one row.
  const times = keys.flatMap(({ from, to }) => (from === null ? [] : [{ knownOn: { gte: from, lte: to } }]));
  return { and: [filter, row, ...times] };
}

const bucketSum = (counted: Counted) => bucketMeasures.reduce((sum, measure) => sum + (counted[measure] ?? 0), 0);

// A unit without a function beside one with: the row of "no function" is then narrower than any filter can say.
const cannotOpen = (keys: readonly Key[]) =>
  keys.some(({ dimension, value }) => dimension === 'FAMILY' && value === null) &&
  keys.some(({ dimension }) => dimension === 'ROLE' || dimension === 'DEPARTMENT');

describe.each([
  ['of rows made for their holes', makeWorld, 80],
  ['of the illustrative notices', readWorld, 30],
])('whatever is asked %s', (_, prepare, runs) => {
  beforeAll(async () => {
    api = await startTestApi();
    world = await prepare(api.source);
  });
  afterAll(() => api.stop());

  it('buckets add up, rows add up where they do not overlap, and every number opens its list', async () => {
    await fc.assert(
      fc.asyncProperty(filters(world), groups, day, fc.nat(), async (filter, groupBy, asOf, choice) => {
        const { total, rows, overlapping, truncated } = await statsOf(filter, groupBy, asOf);
        expect(truncated).toBe(false);
        for (const counted of [total, ...rows.map(({ measures }) => measures)]) {
          expect(bucketSum(counted)).toBe(counted['directives']);
          expect(counted['pastDueUnknown']).toBeLessThanOrEqual(counted['unknown'] ?? 0);
        }
        expect(total['directives']).toBe(await countOf(filter, asOf));
        if (!overlapping && groupBy.length > 0) {
          expect(rows.reduce((sum, { measures }) => sum + (measures['directives'] ?? 0), 0)).toBe(total['directives']);
        }
        const row = rows[choice % Math.max(1, rows.length)];
        if (row && !cannotOpen(row.keys)) {
          expect(row.measures['directives']).toBe(await countOf(opened(filter, row.keys), asOf));
        }
      }),
      { numRuns: runs, seed: 42 },
    );
  }, 240_000);

  it('workload by unit adds up to all assignments that are meant', async () => {
    await fc.assert(
      fc.asyncProperty(filters(world), day, async (filter, asOf) => {
        const { total, rows } = await statsOf(filter, ['DEPARTMENT'], asOf);
        expect(rows.reduce((sum, { measures }) => sum + (measures['assignments'] ?? 0), 0)).toBe(total['assignments']);
        const byRole = await statsOf(filter, ['ROLE'], asOf);
        expect(byRole.rows.reduce((sum, { measures }) => sum + (measures['assignments'] ?? 0), 0)).toBe(
          total['assignments'],
        );
      }),
      { numRuns: runs / 2, seed: 43 },
    );
  }, 120_000);

  it('a filter and its opposite together are everything', async () => {
    await fc.assert(
      fc.asyncProperty(filters(world), day, async (filter, asOf) => {
        const [all, some, rest] = await Promise.all([
          countOf({}, asOf),
          countOf(filter, asOf),
          countOf({ not: filter }, asOf),
        ]);
        expect(some + rest).toBe(all);
      }),
      { numRuns: runs / 2, seed: 44 },
    );
  }, 120_000);
});
