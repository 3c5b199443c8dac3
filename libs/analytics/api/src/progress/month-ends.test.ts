import { describe, expect, it } from 'vitest';
import { monthRange, seriesPoints } from './month-ends';

const days = (asked: Parameters<typeof seriesPoints>[0]) => seriesPoints(asked).map(({ day }) => day);

describe('the points of a series', () => {
  it('stand at the ends of the periods, the last one on the day asked', () => {
    expect(days({ from: '2025-01-10', first: null, to: '2025-03-14', step: 'MONTH' })).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-14',
    ]);
    expect(days({ from: '2024-11-30', first: null, to: '2025-03-31', step: 'QUARTER' })).toEqual([
      '2024-12-31',
      '2025-03-31',
    ]);
  });

  it('begin with the first directive, but not more than 36 periods back, where no beginning is named', () => {
    expect(days({ from: null, first: '2025-02-20', to: '2025-03-31', step: 'MONTH' })).toEqual([
      '2025-02-28',
      '2025-03-31',
    ]);
    const long = days({ from: null, first: '2001-01-01', to: '2025-03-31', step: 'MONTH' });
    expect([long.length, long[0]]).toEqual([36, '2022-04-30']);
  });

  it('are none where nothing is known by then', () => {
    expect(days({ from: null, first: null, to: '2025-03-31', step: 'YEAR' })).toEqual([]);
    expect(days({ from: '2025-04-01', first: null, to: '2025-03-31', step: 'YEAR' })).toEqual([]);
  });

  it('are refused where there would be hundreds of them', () => {
    expect(() => days({ from: '2001-01-01', first: null, to: '2025-03-31', step: 'MONTH' })).toThrow(/120 kỳ/u);
  });
});

it('a month ends on its last day, in a leap year too', () => {
  expect(monthRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});
