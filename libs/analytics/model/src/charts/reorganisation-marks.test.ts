import { expect, test } from 'vitest';
import { reorganisationMarks } from './reorganisation-marks';

const events = [
  { effectiveOn: '2025-03-01', label: 'tiếp nhận' },
  { effectiveOn: '2025-07-01', label: 'sáp nhập' },
];
const marks = (...codes: string[]) => reorganisationMarks(codes, events).map(({ id, atStart }) => [id, atStart]);

test('a reorganisation is marked before the first month or quarter in which it holds, else within it', () => {
  expect(marks('2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07')).toEqual([
    ['2025-03', true],
    ['2025-07', true],
  ]);
  expect(marks('2025-Q1', '2025-Q2', '2025-Q3')).toEqual([
    ['2025-Q1', false],
    ['2025-Q3', true],
  ]);
  expect(marks('2024', '2025')).toEqual([
    ['2025', false],
    ['2025', false],
  ]);
});

test('two reorganisations of one day are one mark', () => {
  const both = [...events, { effectiveOn: '2025-07-01', label: 'không còn Thanh tra Sở' }];
  expect(reorganisationMarks(['2025-07'], both)).toEqual([
    { id: '2025-07', day: '2025-07-01', atStart: true, label: 'sáp nhập, không còn Thanh tra Sở' },
  ]);
});

test('what lies outside of the chart is not marked', () => {
  expect(marks('2025-04', '2025-05')).toEqual([]);
  expect(marks('2024-Q3', '2024-Q4')).toEqual([]);
  expect(marks('2026')).toEqual([]);
  expect(marks()).toEqual([]);
});
