import { expect, test } from 'vitest';
import { Progress } from './progress';

function shown(isTerminal: boolean, total: number, times: readonly number[]): string {
  let text = '';
  let time = 0;
  const progress = new Progress(total, { isTerminal, write: (piece) => (text += piece) }, () => time);
  for (time of times) progress.step();
  progress.clear();
  return text;
}

test('a terminal has one line that changes a few times a second and goes away', () => {
  expect(shown(true, 4, [10_000, 10_050, 10_300, 10_310])).toBe(
    '\r1/4 …\u001b[K\r3/4 …\u001b[K\r4/4 …\u001b[K\r\u001b[K',
  );
});

test('elsewhere there is a line every few seconds, and one at the end', () => {
  expect(shown(false, 4, [10_000, 12_000, 16_000, 16_100])).toBe('1/4 …\n3/4 …\n4/4 …\n');
});

test('one file has no progress', () => {
  expect(shown(true, 1, [10_000])).toBe('');
});
