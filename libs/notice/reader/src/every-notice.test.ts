import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import { noticeSchema, topics, type NoticeReading } from '@giao-ban/notice-model';
import { parseNotice } from '@giao-ban/notice-parser';
import { families } from '@giao-ban/unit-data';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document';
import { readNotice } from './read-notice';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
/** Everything there is to read: golden notices, the illustrative ones, and real ones where they lie beside the project. */
const folders = [
  'libs/notice/parser/golden',
  'libs/notice/reader/golden',
  'libs/notice/samples/notices',
  '../shared/seeds',
];

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.(?:txt|md|html)$/.test(name) ? [path] : [];
  });
}

const files = folders.flatMap((folder) => filesIn(join(project, folder)));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(noticeSchema);

function read(file: string): NoticeReading {
  const reading = readNotice(readFileSync(file), file);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading;
}

describe.each(files.map((file) => [file.slice(project.length), file] as const))('%s', (_, file) => {
  const reading = read(file);
  const { text } = reading.source;
  const items = [...reading.directives, ...reading.outcomes, ...(reading.plans ?? [])];

  test('is valid against the contract', () => {
    expect(validate(JSON.parse(JSON.stringify(reading))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('every span slices the reading text to its item', () => {
    for (const { span, text: own } of items) expect(text.slice(...span)).toBe(own);
  });

  test('quotes of units, deadlines and papers stand in the notice', () => {
    const flat = text.replace(/\s+/gu, ' ');
    for (const { department, cooperating, deadline, references } of reading.directives) {
      const quotes = [
        department?.raw,
        ...cooperating.map(({ raw }) => raw),
        deadline?.raw,
        ...references.map(({ raw }) => raw),
      ];
      for (const quote of quotes) if (quote) expect(flat).toContain(quote.replace(/\s+/gu, ' '));
    }
  });

  test('orders do not overlap, and come in the order of the text', () => {
    let end = 0;
    for (const { span } of reading.directives) {
      expect(span[0]).toBeGreaterThanOrEqual(end);
      end = span[1];
    }
  });

  test('ids are unique, codes are known, each has one to three topics', () => {
    expect(new Set(reading.directives.map(({ id }) => id)).size).toBe(reading.directives.length);
    const topicCodes = new Set(topics.map(({ code }) => code));
    const familyCodes = new Set(families.map(({ code }) => code));
    for (const item of items)
      expect(
        item.topics.every((code) => topicCodes.has(code)),
        item.topics.join(),
      ).toBe(true);
    for (const { topics: own, department } of reading.directives) {
      expect(own.length).toBeGreaterThanOrEqual(1);
      expect(own.length).toBeLessThanOrEqual(3);
      expect(department?.families.every((code) => familyCodes.has(code)) ?? true).toBe(true);
    }
  });

  test('reading twice gives the same', () => {
    expect(read(file)).toEqual(reading);
  });

  test('nothing between the first order and the last vanishes without a word', () => {
    const document = readDocument(readFileSync(file), file);
    if (!document.ok) throw new Error(document.error.code);
    const { notice, leftOver, used } = parseNotice(document.document.text);
    const [first, last] = [notice.directives[0]?.span[0] ?? 0, notice.directives.at(-1)?.span[1] ?? 0];
    const spans = [...notice.directives, ...notice.outcomes].map(({ span: [start, end] }) => ({ start, end }));
    const read = [...spans, ...leftOver, ...used];
    let start = 0;
    for (const paragraph of text.split('\n')) {
      const end = start + paragraph.length;
      const isBody = start >= first && end <= last;
      if (isBody)
        expect(
          read.some((range) => range.start < end && start < range.end),
          paragraph,
        ).toBe(true);
      start = end + 1;
    }
  });
});

test('there is enough to read', () => {
  expect(files.length).toBeGreaterThanOrEqual(24);
});
