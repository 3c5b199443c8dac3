import { fileURLToPath } from 'node:url';
import { unsureBelow } from '@giao-ban/notice-model';
import { describe, expect, test } from 'vitest';
import { byBand, byRule, judgeFindings } from './calibrate';
import { readGoldFolder } from './gold-notice';

const findings = judgeFindings(readGoldFolder(fileURLToPath(new URL('../../gold', import.meta.url))));
const shareRight = (some: typeof findings) => some.filter(({ right }) => right).length / some.length;

describe('confidence is what it says: measured on annotated notices', () => {
  test('there is enough to measure', () => {
    expect(findings.length).toBeGreaterThan(2000);
  });

  test('no rule that found enough values claims clearly more than holds', () => {
    const boasting = byRule(findings).filter(({ count, right, stated }) => count >= 15 && right / count < stated - 0.1);
    expect(boasting).toEqual([]);
  });

  test('what is surer is right more often', () => {
    const shares = byBand(findings)
      .filter(({ count }) => count >= 50)
      .map(({ right, count }) => right / count);
    for (const [i, share] of shares.entries()) expect(share).toBeGreaterThanOrEqual((shares[i - 1] ?? 0) - 0.02);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(0.98);
  });

  test('the values that a person is asked about are wrong many times more often than the others', () => {
    const unsure = findings.filter(({ confidence }) => confidence < unsureBelow);
    const sure = findings.filter(({ confidence }) => confidence >= unsureBelow);
    expect(1 - shareRight(unsure)).toBeGreaterThan(5 * (1 - shareRight(sure)));
  });

  test('the queue stays short: few values are unsure', () => {
    const unsure = findings.filter(({ confidence }) => confidence < unsureBelow);
    expect(unsure.length / findings.length).toBeLessThan(0.05);
  });
});
