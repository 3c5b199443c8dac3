import type { DepartmentEntity } from '@giao-ban/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories, quangNgai, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

interface Row {
  keys: { label: string; value: string | null; from: string | null; to: string | null }[];
  measures: Record<string, number | null>;
  previous: Record<string, number | null> | null;
}
interface Stats {
  total: Record<string, number | null>;
  previousTotal: Record<string, number | null> | null;
  rows: Row[];
  overlapping: boolean;
  truncated: boolean;
}

const query = `query ($filter: DirectiveFilter, $groupBy: [StatsDimension!]! = [], $having: [MeasureCondition!],
    $orderBy: [StatsOrder!], $limit: Int! = 500, $compareTo: Comparison) {
  directiveStats(filter: $filter, groupBy: $groupBy, having: $having, orderBy: $orderBy, limit: $limit, compareTo: $compareTo) {
    total { directives assignments completed completionRate completionRateDue onTimeRate reportedRate }
    previousTotal { directives }
    rows { keys { label value from to } measures { directives assignments completionRate } previous { directives } }
    overlapping truncated
  }
}`;

let api: TestApi;
let office: DepartmentEntity;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  office = await make.department({ name: 'Văn phòng' });
  const science = await make.department({ name: 'Phòng Quản lý khoa học', families: ['science-management'] });
  const other = await make.department({ agencyId: quangNgai, name: 'Văn phòng' });
  const january = await make.notice({ agencyId: sonLa, knownOn: '2025-01-15' });
  const march = await make.notice({ agencyId: sonLa, knownOn: '2025-03-15' });
  const away = await make.notice({ agencyId: quangNgai, knownOn: '2025-03-20' });
  const both = await make.directive(january, { dueOn: '2025-02-28' });
  await make.assignment(both, office);
  await make.assignment(both, science, 'COOPERATE');
  await make.topic(both, 'traceability');
  await make.topic(both, 'metrology', 1);
  await make.evidence(both, { knownOn: '2025-02-20' });
  const one = await make.directive(march);
  await make.assignment(one, office);
  await make.topic(one, 'traceability');
  await make.directive(march, { position: 1, dueOn: '2025-04-01' });
  const distant = await make.directive(away);
  await make.assignment(distant, other, 'COOPERATE');
});
afterAll(() => api.stop());

const ask = async (variables: object): Promise<Stats> =>
  (await api.ask<{ directiveStats: Stats }>(query, variables)).directiveStats;
const labels = (rows: readonly Row[]) => rows.map(({ keys }) => keys.map(({ label }) => label).join(' | '));
const directives = (rows: readonly Row[]) => rows.map(({ measures }) => measures['directives']);

describe('counts and rates', () => {
  it('count each directive once in the total, and each unit and role as an assignment', async () => {
    const { total } = await ask({});
    expect(total).toEqual({
      directives: 4,
      assignments: 4,
      completed: 1,
      completionRate: 0.25,
      completionRateDue: 0.5,
      onTimeRate: 1,
      reportedRate: 0.25,
    });
  });

  it('name units with their province only where several agencies are shown', async () => {
    const { rows, overlapping } = await ask({ groupBy: ['DEPARTMENT'] });
    expect(overlapping).toBe(true);
    expect(labels(rows)).toEqual(
      expect.arrayContaining(['Văn phòng (Sơn La)', 'Văn phòng (Quảng Ngãi)', 'Chưa rõ đơn vị']),
    );
    const { rows: own } = await ask({ groupBy: ['DEPARTMENT'], filter: { province: { eq: '14' } } });
    expect(labels(own)).toEqual(['Văn phòng', 'Phòng Quản lý khoa học', 'Chưa rõ đơn vị']);
  });

  it('take the role of the unit that is asked for, not of another unit of the directive', async () => {
    const lead = await ask({ groupBy: ['DEPARTMENT'], filter: { role: { eq: 'LEAD' } } });
    expect(labels(lead.rows)).toEqual(['Văn phòng']);
    expect([lead.total['directives'], lead.total['assignments']]).toEqual([2, 2]);
    const cooperating = await ask({ filter: { role: { eq: 'COOPERATE' }, department: { eq: office.id } } });
    expect(cooperating.total['directives']).toBe(0);
  });

  it('show the row of the topic that is asked for, not of the other topics of its directives', async () => {
    const { rows } = await ask({ groupBy: ['TOPIC'], filter: { topic: { eq: 'metrology' } } });
    expect(rows.map(({ keys }) => keys[0]?.value)).toEqual(['metrology']);
  });

  it('run through time in order, with Vietnamese words and the days to ask for', async () => {
    const { rows, overlapping } = await ask({ groupBy: ['MONTH'] });
    expect(overlapping).toBe(false);
    expect(labels(rows)).toEqual(['Tháng 1/2025', 'Tháng 3/2025']);
    expect(rows[1]?.keys[0]).toEqual({ label: 'Tháng 3/2025', value: '2025-03', from: '2025-03-01', to: '2025-03-31' });
    expect(labels((await ask({ groupBy: ['QUARTER', 'PROVINCE'] })).rows)).toEqual([
      'Quý I/2025 | Sơn La',
      'Quý I/2025 | Quảng Ngãi',
    ]);
  });

  it('order and cut rows, and say so', async () => {
    const byName = await ask({ groupBy: ['DEPARTMENT'], orderBy: [{ key: 'DEPARTMENT', direction: 'ASC' }] });
    expect(labels(byName.rows)[0]).toBe('Phòng Quản lý khoa học (Sơn La)');
    expect(labels(byName.rows).at(-1)).toBe('Chưa rõ đơn vị');
    const few = await ask({ groupBy: ['DEPARTMENT'], orderBy: [{ by: 'assignments' }], limit: 1 });
    expect([labels(few.rows), few.truncated]).toEqual([['Văn phòng'], true]);
    const many = await ask({ groupBy: ['DEPARTMENT'], having: [{ measure: 'directives', gte: 2 }] });
    expect([directives(many.rows), many.truncated]).toEqual([[2], false]);
    const rate = await ask({ groupBy: ['MONTH'], having: [{ measure: 'completionRate', lte: 0 }] });
    expect(labels(rate.rows)).toEqual(['Tháng 3/2025']);
  });

  it('compare with the period before: month with month, also where only one of them has work', async () => {
    const filter = { knownOn: { gte: '2025-03-01', lte: '2025-04-30' } };
    const { total, previousTotal, rows } = await ask({ filter, compareTo: 'PREVIOUS_PERIOD', groupBy: ['DEPARTMENT'] });
    expect([total['directives'], previousTotal?.['directives']]).toEqual([3, 1]);
    const pairs = Object.fromEntries(
      labels(rows).map((label, index) => [
        label,
        [rows[index]?.measures['directives'], rows[index]?.previous?.['directives']],
      ]),
    );
    expect(pairs).toEqual({
      'Văn phòng (Sơn La)': [1, 1],
      'Văn phòng (Quảng Ngãi)': [1, 0],
      'Chưa rõ đơn vị': [1, 0],
      'Phòng Quản lý khoa học (Sơn La)': [0, 1],
    });
    const march = await ask({
      filter: { knownOn: { gte: '2025-03-01', lte: '2025-03-31' } },
      compareTo: 'SAME_PERIOD_LAST_YEAR',
    });
    expect(march.previousTotal?.['directives']).toBe(0);
  });

  it('line months up with the months before', async () => {
    const filter = { knownOn: { gte: '2025-03-01', lte: '2025-04-30' } };
    const { rows } = await ask({ filter, compareTo: 'PREVIOUS_PERIOD', groupBy: ['MONTH'] });
    expect(rows.map((row) => [row.keys[0]?.value, row.measures['directives'], row.previous?.['directives']])).toEqual([
      ['2025-03', 3, 1],
    ]);
  });

  it('ask the database twice for a total and its rows, whatever the grouping', async () => {
    api.statements();
    await ask({ groupBy: ['DEPARTMENT', 'BUCKET', 'MONTH'] });
    expect(api.statements()).toHaveLength(2);
  });

  it('explain themselves', async () => {
    const { measures } = await api.ask<{ measures: { key: string; formula: string; unit: string }[] }>(
      '{ measures { key label labelEn formula formulaEn unit } }',
    );
    expect(measures.map(({ key }) => key)).toContain('completionRateDue');
    expect(measures.find(({ key }) => key === 'completionRate')?.formula).toContain('÷');
  });

  it('say what there is, and for how many months', async () => {
    const { dataset } = await api.ask<{ dataset: { coverage: object[]; today: string } }>(
      '{ dataset { notices reports directives illustrativeNotices firstDay lastDay today provinces { code } coverage { agency { id } months covered missing } } }',
    );
    expect(dataset).toMatchObject({
      notices: 3,
      reports: 0,
      directives: 4,
      firstDay: '2025-01-15',
      lastDay: '2025-03-20',
      today: '2025-12-31',
      provinces: [{ code: '14' }, { code: '51' }],
    });
    expect(dataset.coverage).toEqual([
      { agency: { id: quangNgai }, months: 1, covered: 1, missing: [] },
      { agency: { id: sonLa }, months: 3, covered: 2, missing: ['2025-02'] },
    ]);
  });
});
