import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { warning, warningCodes } from './warnings';

const page = readFileSync(new URL('../../../../docs/warnings.md', import.meta.url), 'utf8');

test('every code stands in docs/warnings.md, and that page names no other', () => {
  const named = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  expect(named.sort()).toEqual([...warningCodes].sort());
});

test('messages are for people: Vietnamese, a sentence, with the words of the paper in brackets', () => {
  expect(warning('missing-number', 'Số: /TB-SKHCN').message).toBe('Không thấy số của thông báo (Số: /TB-SKHCN).');
  expect(warning('unknown-unit', 'Phòng X', [3, 9])).toMatchObject({ code: 'unknown-unit', span: [3, 9] });
});
