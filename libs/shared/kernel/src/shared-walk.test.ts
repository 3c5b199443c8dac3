import { expect, test } from 'vitest';
import { PatternScanner } from './pattern-scanner';
import { SharedWalk } from './shared-walk';
import { wordPattern } from './word-pattern';

const sets = [[wordPattern('quý'), wordPattern('tháng \\d+')], [wordPattern('phòng')], [/\d/gu]];

test('scanners that share a walk find what they find alone, whatever was asked before', () => {
  const walk = new SharedWalk();
  const together = sets.map((patterns) => walk.scanner(patterns));
  const alone = sets.map((patterns) => new PatternScanner(patterns));
  for (const text of ['phòng họp quý 3, tháng 4 và tháng 5', '', 'phòng', 'phòng họp quý 3, tháng 4 và tháng 5']) {
    together.forEach((scanner, i) => {
      expect(scanner.matches(text)).toEqual(alone[i]?.matches(text));
      expect(scanner.test(text)).toBe(alone[i]?.test(text));
    });
  }
});

test('what one asker does to its matches does not reach the others', () => {
  const walk = new SharedWalk();
  const scanner = walk.scanner([wordPattern('quý')]);
  scanner.matches('quý').pop();
  expect(scanner.matches('quý')).toHaveLength(1);
});
