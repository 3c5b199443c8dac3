import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartRow, onlyChosen } from './chart-rows';
import { fillPeriods } from './period-codes';
import { heatLevel, pivotRows } from './pivot-rows';
import { stackRows } from './stack-rows';
import { summariseTrend, trendRows } from './trend-rows';

const row = (keys: Record<string, string | null>, directives: number): ChartRow => ({
  keys: Object.entries(keys).map(([dimension, value]) => ({ dimension, value, label: value ?? 'Không nêu' })),
  measures: { directives },
});
const byUnit = {
  category: 'DEPARTMENT',
  series: 'BUCKET',
  measure: 'directives',
  seriesOrder: ['COMPLETED', 'OVERDUE', 'UNKNOWN'],
};

describe('stacked bars', () => {
  const rows = [
    row({ DEPARTMENT: 'Thanh tra', BUCKET: 'UNKNOWN' }, 2),
    row({ DEPARTMENT: null, BUCKET: 'UNKNOWN' }, 30),
    row({ DEPARTMENT: 'Văn phòng', BUCKET: 'UNKNOWN' }, 5),
    row({ DEPARTMENT: 'Văn phòng', BUCKET: 'COMPLETED' }, 1),
    row({ DEPARTMENT: 'Văn phòng', BUCKET: 'OVERDUE' }, 0),
  ];

  it('put the longest first and what no notice states last', () => {
    expect(stackRows(rows, byUnit).categories.map(({ key, total }) => [key, total])).toEqual([
      ['Văn phòng', 6],
      ['Thanh tra', 2],
      [null, 30],
    ]);
  });

  it('keep the order of the series and leave out the ones that never occur', () => {
    expect(stackRows(rows, byUnit).series).toEqual(['COMPLETED', 'UNKNOWN']);
  });

  it('never lose or invent a directive', () => {
    const anyRow = fc
      .record({
        DEPARTMENT: fc.constantFrom('Văn phòng', 'Thanh tra', null),
        BUCKET: fc.constantFrom('COMPLETED', 'OVERDUE', 'UNKNOWN'),
        count: fc.nat(50),
      })
      .map(({ count, ...keys }) => row(keys, count));
    fc.assert(
      fc.property(fc.array(anyRow), (all) => {
        const stacked = stackRows(all, byUnit);
        const sum = all.reduce((total, one) => total + (one.measures['directives'] ?? 0), 0);
        expect(stacked.total).toBe(sum);
        for (const { values, total } of stacked.categories) {
          expect(Object.values(values).reduce((a, b) => a + b, 0)).toBe(total);
        }
      }),
    );
  });

  it('leave the rows they were given as they were', () => {
    const before = structuredClone(rows);
    stackRows(rows, byUnit);
    expect(rows).toEqual(before);
  });
});

describe('periods', () => {
  it('include the silent months over the turn of the year', () => {
    expect(fillPeriods(['2025-02', '2024-11'])).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  });

  it('include silent quarters and years', () => {
    expect(fillPeriods(['2024-Q3', '2025-Q1'])).toEqual(['2024-Q3', '2024-Q4', '2025-Q1']);
    expect(fillPeriods(['2021', '2023'])).toEqual(['2021', '2022', '2023']);
  });

  it('are none where nothing is known', () => {
    expect(fillPeriods([])).toEqual([]);
    expect(fillPeriods(['tháng ba'])).toEqual([]);
  });
});

describe('a trend', () => {
  const options = { ...byUnit, category: 'MONTH' };
  const rows = [
    row({ MONTH: '2025-03', BUCKET: 'UNKNOWN' }, 9),
    row({ MONTH: '2025-01', BUCKET: 'UNKNOWN' }, 4),
    row({ MONTH: '2025-01', BUCKET: 'COMPLETED' }, 3),
  ];

  it('runs in the order of time and shows silence as zero', () => {
    expect(trendRows(rows, options).categories.map(({ key, total }) => [key, total])).toEqual([
      ['2025-01', 7],
      ['2025-02', 0],
      ['2025-03', 9],
    ]);
  });

  it('is told by its ends, its peak and its silence', () => {
    const summary = summariseTrend(trendRows(rows, options));
    expect(summary).toMatchObject({
      first: { key: '2025-01' },
      last: { key: '2025-03' },
      peak: { key: '2025-03' },
      silent: 1,
    });
    expect(summariseTrend(trendRows([], options))).toBeNull();
  });
});

describe('a heat map', () => {
  const rows = [
    row({ TOPIC: 'Đo lường', PROVINCE: 'Sơn La' }, 2),
    row({ TOPIC: 'Đo lường', PROVINCE: 'Quảng Ngãi' }, 6),
    row({ TOPIC: 'Thanh tra', PROVINCE: 'Sơn La' }, 3),
  ];

  it('has a number in every cell and a sum for each line', () => {
    const table = pivotRows(rows, { line: 'TOPIC', column: 'PROVINCE', measure: 'directives' });
    expect(table.columns.map(({ label }) => label)).toEqual(['Quảng Ngãi', 'Sơn La']);
    expect(table.lines.map(({ label, cells, total }) => [label, cells, total])).toEqual([
      ['Đo lường', [6, 2], 8],
      ['Thanh tra', [0, 3], 3],
    ]);
    expect(table.max).toBe(6);
  });

  it('keeps zero apart from the palest colour and the largest at the strongest', () => {
    expect([0, 1, 50, 100].map((value) => heatLevel(value, 100))).toEqual([0, 1, 3, 6]);
    expect(heatLevel(0, 0)).toBe(0);
  });
});

describe('onlyChosen', () => {
  const rows = [row({ TOPIC: 'metrology' }, 2), row({ TOPIC: 'inspection' }, 1), row({ TOPIC: null }, 4)];

  it('keeps the rows of the chosen values, and all where none is chosen', () => {
    expect(onlyChosen(rows, 'TOPIC', ['metrology', null]).map(({ measures }) => measures['directives'])).toEqual([
      2, 4,
    ]);
    expect(onlyChosen(rows, 'TOPIC', [])).toEqual(rows);
  });
});
