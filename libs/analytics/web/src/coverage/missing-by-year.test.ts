import { expect, it } from 'vitest';
import { missingByYear } from './missing-by-year';

it('missing months are told year by year, in order', () => {
  expect(missingByYear(['2025-03', '2024-11', '2025-01'])).toEqual([
    { year: '2024', months: [11] },
    { year: '2025', months: [1, 3] },
  ]);
  expect(missingByYear([])).toEqual([]);
});
