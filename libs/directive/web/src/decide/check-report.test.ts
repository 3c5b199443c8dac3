import { expect, it } from 'vitest';
import { checkReport } from './check-report';

it.each([
  [null, 'noDay'],
  ['2025-02-28', 'dayTooEarly'],
  ['2025-03-01', null],
  ['2025-04-01', null],
  ['2025-04-02', 'dayTooLate'],
])('takes a report from the day of the order up to today: %s', (on, fault) => {
  expect(checkReport({ status: 'COMPLETED', on }, '2025-03-01', '2025-04-01')).toEqual({ status: null, on: fault });
});

it('asks for a status', () => {
  expect(checkReport({ status: null, on: '2025-03-02' }, '2025-03-01', '2025-04-01').status).toBe('noStatus');
});
