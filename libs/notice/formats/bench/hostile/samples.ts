import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDoc, makeDocx, makeMail, makePdf, makeZip, paragraph, run } from '../../src/testing';

/** A file to be read, by name and bytes. */
export interface BenchFile {
  name: string;
  bytes: Uint8Array;
}

const linesOnPage = 40;
const longestLine = 78;

/** Lines as a page has them: broken at words. */
function wrapped(text: string): string[] {
  return text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${longestLine}}(?:\\s|$)`, 'gu')) ?? []);
}

function pdfOf(text: string): Uint8Array {
  const lines = wrapped(text);
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) => ({
    texts: lines
      .slice(page * linesOnPage, (page + 1) * linesOnPage)
      .map((line, i) => ({ x: 70, y: 60 + i * 18, text: line, size: 11 })),
  }));
  return makePdf(pages);
}

const escaped = (text: string) => text.replace(/[&<>]/gu, (char) => `&#${char.charCodeAt(0)};`);
const docxOf = (text: string) =>
  makeDocx(
    text
      .split('\n')
      .map((line) => paragraph(run(escaped(line))))
      .join(''),
  );
const rtfOf = (text: string) =>
  `{\\rtf1\\ansi ${[...text].map((char) => (char === '\n' ? '\\par\n' : /[{}\\]/u.test(char) ? `\\${char}` : char > '\x7f' ? `\\u${char.charCodeAt(0)}?` : char)).join('')}}`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts of illustrative notices, with their marks if they have any. */
export function sampleTexts(root: string, most: number): string[] {
  const folder = join(root, 'libs/notice/samples/notices');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .slice(0, most)
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
}

/** Illustrative notices in every form that is read; pictures come from the fixtures. */
export function sampleFiles(root: string): BenchFile[] {
  const files = sampleTexts(root, 6).flatMap((text, i): BenchFile[] => [
    { name: `${i}.txt`, bytes: utf8(text) },
    { name: `${i}.html`, bytes: utf8(`<html><body><p>${escaped(text).replaceAll('\n', '</p><p>')}</p></body></html>`) },
    { name: `${i}.docx`, bytes: docxOf(text) },
    { name: `${i}.doc`, bytes: makeDoc(text.split('\n').map((line) => ({ text: line }))) },
    { name: `${i}.rtf`, bytes: utf8(rtfOf(text)) },
    { name: `${i}.pdf`, bytes: pdfOf(text) },
    {
      name: `${i}.zip`,
      bytes: makeZip([
        { name: 'tb.docx', data: docxOf(text) },
        { name: 'tb.txt', data: text },
      ]),
    },
    { name: `${i}.eml`, bytes: makeMail('Kính gửi', [{ name: 'tb.txt', type: 'text/plain', content: text }]) },
    { name: `${i}-16.txt`, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
  ]);
  return files;
}

/** Pictures cost seconds each, so there are few of them. */
export function pictureFiles(root: string): BenchFile[] {
  const folder = join(root, 'libs/notice/formats/fixtures');
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
