import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topics } from '@giao-ban/notice-model';
import { families } from '@giao-ban/unit-data';
import { describe, expect, test } from 'vitest';
import { readGoldFolder } from './gold-notice';

const cases = readGoldFolder(fileURLToPath(new URL('../../gold', import.meta.url)));
const page = readFileSync(fileURLToPath(new URL('../../../../../docs/gold.md', import.meta.url)), 'utf8');
const topicCodes = new Set<string>(topics.map(({ code }) => code));
const familyCodes = new Set<string>(families.map(({ code }) => code));
const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(cases)('the annotation of $slug', ({ gold, bytes }) => {
  test('uses codes that exist', () => {
    for (const { topics: own, topicsAlso = [], department, cooperating } of gold.directives) {
      expect([...own, ...topicsAlso].filter((code) => !topicCodes.has(code))).toEqual([]);
      const codes = [department, ...cooperating].flatMap((unit) => unit?.families ?? []);
      expect(codes.filter((code) => !familyCodes.has(code))).toEqual([]);
    }
  });

  test('quotes only what the notice says', () => {
    const said = new Set(words(new TextDecoder().decode(bytes)));
    const quoted = [...gold.directives, ...gold.outcomes].flatMap(({ text }) => words(text));
    // A word that a line end cuts is not there in one piece; there are never many.
    expect(quoted.filter((word) => !said.has(word))).toEqual([]);
  });

  test('names habits that the page on them knows', () => {
    expect(gold.habits?.filter((habit) => !page.includes(`\`${habit}\``))).toEqual([]);
  });
});
