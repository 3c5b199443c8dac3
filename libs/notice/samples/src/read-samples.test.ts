import { join } from 'node:path';

// The samples are data below the reader; only this test, which asks whether they read as they were meant, looks up.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { readNotice } from '@giao-ban/notice-reader';
import { describe, expect, it } from 'vitest';

import { readSampleManifest } from './sample-manifest';
import { sampleNotices } from './sample-notices';

const root = join(import.meta.dirname, '../../../..');
const readings = new Map(
  await Promise.all(sampleNotices(root).map(async ({ name, bytes }) => [name, await readNotice(bytes, name)] as const)),
);
const samples = readSampleManifest(root).map((entry) => {
  const reading = readings.get(entry.file);
  if (reading === undefined || 'error' in reading) throw new Error(`${entry.file} cannot be read`);
  return { ...entry, reading };
});
const notices = samples.filter((sample) => sample.kind === 'conclusion-notice');
const reports = samples.filter((sample) => sample.kind === 'conference-report');
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the illustrative notices, read', () => {
  it('are enough for a rich first screen', () => {
    expect(samples.length).toBeGreaterThanOrEqual(24);
    expect(reports.length).toBeGreaterThanOrEqual(2);
    expect(sum(notices.map((notice) => notice.directives))).toBeGreaterThanOrEqual(350);
  });

  it.each(samples)('$file is the kind of document that it was written as, of its province at that time', (sample) => {
    expect(sample.reading.kind).toBe(sample.kind);
    expect(sample.reading.province?.code).toBe(sample.province);
  });

  it.each(reports)('$file orders nothing and says what became of earlier orders', ({ reading, outcomes }) => {
    expect(reading.directives).toEqual([]);
    expect(reading.outcomes.length).toBeGreaterThanOrEqual(outcomes);
    const open = reading.outcomes.filter((outcome) => outcome.status !== 'completed');
    expect(open.length).toBeGreaterThanOrEqual(2);
  });

  it('give the orders that their writer put in, and hardly any other', () => {
    const written = sum(notices.map((notice) => notice.directives));
    const found = sum(notices.map(({ directives, reading }) => Math.min(directives, reading.directives.length)));
    const surplus = sum(notices.map(({ directives, reading }) => Math.max(0, reading.directives.length - directives)));
    expect(found / written).toBeGreaterThanOrEqual(0.95);
    expect(surplus / written).toBeLessThanOrEqual(0.03);
  });

  it('state a deadline for some of the orders only, as in life', () => {
    const all = notices.flatMap((notice) => notice.reading.directives);
    const share = all.filter((directive) => directive.deadline !== null).length / all.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.25);
  });

  it('never hand out the furniture of a page as work', () => {
    const work = notices.flatMap((notice) => notice.reading.directives.map((directive) => directive.text)).join('\n');
    expect(work).not.toMatch(/Nơi nhận|Lưu: VT|Lượt xem|Trang chủ|CHÁNH VĂN PHÒNG|^\s*\d+\s*$/mu);
  });
});
