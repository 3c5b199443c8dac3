import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNotice } from './read-notice';

const golden = fileURLToPath(new URL('../../parser/golden', import.meta.url));
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inParagraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('\n');
const asEntities = (text: string) =>
  [...text].map((char) => (char > '\u007f' ? `&#${char.codePointAt(0)};` : char)).join('');

/** The same words as other programs save them. */
const guises: [name: string, disguise: (text: string) => string | Uint8Array][] = [
  ['letters and tones apart', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a blank line after every line', (text) => text.replaceAll('\n', '\n\n')],
  ['blanks at the ends of lines', (text) => text.replaceAll('\n', '   \n')],
  ['invisible characters', (text) => text.replaceAll(' ', ' \u200b')],
  ['dashes of another length', (text) => text.replace(/^- /gm, '– ')],
  ['dots for dashes', (text) => text.replace(/^- /gm, '• ')],
  ['bullets without a blank', (text) => text.replace(/^([-+]) /gm, '$1')],
  ['UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['a page of paragraphs', (text) => `<!doctype html><html><body>${inParagraphs(text)}</body></html>`],
  ['a page of line breaks', (text) => `<html><body><div>${escape(text).replaceAll('\n', '<br>')}</div></body></html>`],
  ['a page of entities', (text) => `<html><body>${asEntities(inParagraphs(text))}</body></html>`],
];
// Layout is what these cases are about, or they use the marks that a guise changes.
const aboutLayout = new Set([
  'hard-wraps',
  'task-table',
  'annex-with-table',
  'dots-and-circles',
  'capital-headings-2025',
  'people-and-units-at-the-end',
  'no-letterhead',
]);

function essence(bytes: Uint8Array) {
  const reading = readNotice(bytes, 'a');
  if ('error' in reading) throw new Error(reading.error.message);
  const { number, issuedOn, meetingOn, reviewPeriod, planPeriod, chair, signer, kind } = reading;
  const directives = reading.directives.map(
    ({ text, scope, department, deadline, topics, references, cooperating }) => ({
      text: text.replace(/^[-+•–]\s*/gmu, ''),
      scope,
      department,
      due: deadline?.due,
      topics,
      references: references.map((reference) => reference.number),
      partners: cooperating.map(({ raw }) => raw),
    }),
  );
  const outcomes = reading.outcomes.map(({ text, status }) => ({ text, status }));
  return { kind, number, issuedOn, meetingOn, reviewPeriod, planPeriod, chair, signer, directives, outcomes };
}

const encode = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

describe.each(readdirSync(golden).filter((name) => !aboutLayout.has(name)))('%s reads the same', (name) => {
  const text = readFileSync(`${golden}/${name}/input.txt`, 'utf8');
  const expected = essence(encode(text));

  test.each(guises)('with %s', (_, disguise) => {
    expect(essence(encode(disguise(text)))).toEqual(expected);
  });
});
