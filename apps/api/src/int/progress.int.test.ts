import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api';
import { makeWorld, type World } from '../testing/world';

type Measures = Record<string, number | null>;
const measures = `directives assignments completedOnTime completedLate completedNoDeadline inProgress overdue postponed
  cancelled continuous unknown completed pastDueUnknown withDeadline urgent completionRate completionRateDue onTimeRate reportedRate`;

const statsQuery = `query ($filter: DirectiveFilter, $asOf: Date) {
  directiveStats(filter: $filter, asOf: $asOf) { total { ${measures} } } }`;
const seriesQuery = `query ($filter: DirectiveFilter, $from: Date, $to: Date, $step: TimeStep! = MONTH, $asOf: Date) {
  completionOverTime(filter: $filter, from: $from, to: $to, step: $step, asOf: $asOf) {
    asOf points { period label day measures { ${measures} } } } }`;
const ageingQuery = `query ($filter: DirectiveFilter, $asOf: Date) {
  overdueAgeing(filter: $filter, asOf: $asOf) { asOf bands { band dueFrom dueTo overdue pastDueUnknown } } }`;
const calendarQuery = `query ($filter: DirectiveFilter, $month: String, $asOf: Date) {
  deadlineCalendar(filter: $filter, month: $month, asOf: $asOf) { month asOf days { day measures { ${measures} } } earlier later } }`;

interface Series {
  asOf: string;
  points: { period: string; label: string; day: string; measures: Measures }[];
}
interface Ageing {
  asOf: string;
  bands: { band: string; dueFrom: string | null; dueTo: string; overdue: number; pastDueUnknown: number }[];
}
interface CalendarAnswer {
  month: string;
  asOf: string;
  days: { day: string; measures: Measures }[];
  earlier: string | null;
  later: string | null;
}

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startTestApi();
  world = await makeWorld(api.source);
});
afterAll(() => api?.stop());

const total = async (filter: object, asOf: string) =>
  (await api.ask<{ directiveStats: { total: Measures } }>(statsQuery, { filter, asOf })).directiveStats.total;
const listed = async (filter: object, asOf: string) =>
  (
    await api.ask<{ directives: { totalCount: number } }>(
      'query ($filter: DirectiveFilter, $asOf: Date) { directives(filter: $filter, asOf: $asOf, first: 1) { totalCount } }',
      { filter, asOf },
    )
  ).directives.totalCount;
const series = async (asked: object) =>
  (await api.ask<{ completionOverTime: Series }>(seriesQuery, asked)).completionOverTime;
const ageing = async (asked: object) => (await api.ask<{ overdueAgeing: Ageing }>(ageingQuery, asked)).overdueAgeing;
const calendar = async (asked: object) =>
  (await api.ask<{ deadlineCalendar: CalendarAnswer }>(calendarQuery, asked)).deadlineCalendar;

/** Filters of every kind: none, a unit in a role, a period, words, a bucket of the day. */
const filters = (): object[] => [
  {},
  { department: { eq: world.departments[0]?.id }, role: { eq: 'LEAD' } },
  { topic: { in: ['traceability'] }, knownOn: { gte: '2024-06-01', lte: '2025-03-31' } },
  { or: [{ bucket: { eq: 'OVERDUE' } }, { text: { contains: 'phuong tien do' } }] },
];

describe('completion over time', () => {
  it('says at every point what the statistics of that day say, whatever the filter', async () => {
    for (const filter of filters()) {
      const { points } = await series({ filter, step: 'QUARTER', asOf: '2025-08-14' });
      expect(points.length).toBeGreaterThan(2);
      for (const point of points) expect(point.measures).toEqual(await total(filter, point.day));
    }
  });

  it('moves: the same directives are known to be further at a later point', async () => {
    const { points } = await series({ filter: { knownOn: { lte: '2024-06-30' } }, step: 'QUARTER' });
    const reported = points.map(({ measures: { unknown, directives } }) => (directives ?? 0) - (unknown ?? 0));
    expect(reported.at(-1)).toBeGreaterThan(reported[0] ?? 0);
  });

  it('names its periods, and ends on the day asked', async () => {
    const { asOf, points } = await series({ from: '2025-05-20', asOf: '2025-07-09' });
    expect(asOf).toBe('2025-07-09');
    expect(points.map(({ period, label, day }) => [period, label, day])).toEqual([
      ['2025-05', 'Tháng 5/2025', '2025-05-31'],
      ['2025-06', 'Tháng 6/2025', '2025-06-30'],
      ['2025-07', 'Tháng 7/2025', '2025-07-09'],
    ]);
  });

  it('is empty where nothing matches, and asks the database twice however long it is', async () => {
    expect((await series({ filter: { text: { contains: 'khong he co' } } })).points).toEqual([]);
    api.statements();
    await series({ step: 'MONTH' });
    expect(api.statements()).toHaveLength(2);
  });
});

describe('the ageing of what is overdue', () => {
  it('adds up to the measures of the day, and each part opens as many directives', async () => {
    for (const filter of filters()) {
      const { bands, asOf } = await ageing({ filter, asOf: '2025-06-20' });
      const measured = await total(filter, '2025-06-20');
      expect(bands.map(({ band }) => band)).toEqual(['UP_TO_30', 'FROM_31_TO_60', 'FROM_61_TO_120', 'OVER_120']);
      expect(bands.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(measured['overdue']);
      expect(bands.reduce((sum, one) => sum + one.pastDueUnknown, 0)).toBe(measured['pastDueUnknown']);
      for (const { dueFrom, dueTo, overdue, pastDueUnknown } of bands) {
        const due = { due: { lte: dueTo, ...(dueFrom && { gte: dueFrom }) } };
        expect(await listed({ and: [filter, due, { bucket: { eq: 'OVERDUE' } }] }, asOf)).toBe(overdue);
        expect(await listed({ and: [filter, due, { pastDueUnknown: { eq: true } }] }, asOf)).toBe(pastDueUnknown);
      }
    }
  });

  it('has no gap and no overlap between its bands', async () => {
    const { bands } = await ageing({ asOf: '2025-12-31' });
    expect(bands.map(({ dueFrom, dueTo }) => [dueFrom, dueTo])).toEqual([
      ['2025-12-01', '2025-12-30'],
      ['2025-11-01', '2025-11-30'],
      ['2025-09-02', '2025-10-31'],
      [null, '2025-09-01'],
    ]);
    expect(bands.at(-1)?.pastDueUnknown).toBeGreaterThan(0);
  });
});

describe('the calendar of deadlines', () => {
  it('counts each day as the statistics count the directives due on it', async () => {
    let seen = 0;
    for (const filter of filters()) {
      const { days } = await calendar({ filter, month: '2024-04', asOf: '2025-06-20' });
      for (const { day, measures: found } of days) {
        expect(found).toEqual(await total({ and: [filter, { due: { eq: day } }] }, '2025-06-20'));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('leads to the nearest months that have a deadline', async () => {
    const { month, earlier, later } = await calendar({ asOf: '2024-12-31' });
    expect([month, later]).toEqual(['2024-12', null]);
    expect(earlier).toMatch(/^2024-0\d$/u);
    const before = await calendar({ month: earlier, asOf: '2024-12-31' });
    expect(before.days.length).toBeGreaterThan(0);
  });

  it('refuses what is no month, and says how to write one', async () => {
    const { errors } = await api.reply(calendarQuery, { month: '2025-13' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      at: 'month',
      hint: expect.stringContaining('2025-03'),
    });
  });
});
