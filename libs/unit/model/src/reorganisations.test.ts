import { families, knownLineage, reorganisations } from '@giao-ban/unit-data';
import { expect, test } from 'vitest';
import { endedBy, reorganisationsBetween } from './reorganisations';

const codes = (...asked: Parameters<typeof reorganisationsBetween>) =>
  reorganisationsBetween(...asked).map(({ code }) => code);

test('the merger of provinces concerns only agencies whose province was merged', () => {
  expect(codes(null, null, ['skhcn-bac-giang'])).toContain('provinces-2025');
  expect(codes(null, null, ['skhcn-quang-ngai'])).toContain('provinces-2025');
  expect(codes(null, null, ['skhcn-son-la'])).not.toContain('provinces-2025');
  expect(codes(null, null)).toContain('provinces-2025');
});

test('only what falls between the two days is told', () => {
  expect(codes('2025-02-01', '2025-06-30')).toEqual(['information-and-communications-2025']);
  expect(codes('2025-07-02', null)).toEqual([]);
});

test('kinds and functions of the reference data are known ones', () => {
  const kinds = ['RENAME', 'MERGE', 'SPLIT', 'CREATE', 'ABOLISH', 'TRANSFER'];
  const known = new Set(families.map(({ code }) => code));
  for (const { kind } of [...reorganisations, ...knownLineage]) expect(kinds).toContain(kind);
  for (const { families: codes } of reorganisations) for (const code of codes) expect(known).toContain(code);
});

test('inspectorates of departments are ended since 1/7/2025, nothing else is', () => {
  expect(endedBy(['inspectorate'], '2025-07-01')?.basis).toBe('Luật Thanh tra 84/2025/QH15');
  expect(endedBy(['inspectorate'], '2025-06-30')).toBeNull();
  expect(endedBy(['office'], '2025-08-05')).toBeNull();
  expect(endedBy([], '2025-08-05')).toBeNull();
});
