import { basename } from 'node:path';
import { relate, toCorpusNotice, type EvidenceLink, type Theme } from '@giao-ban/directive-relations';
import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';
import type { Output, RunCommand } from '../command';
import { readFileAsNotices } from '../read-file';
import { withReader } from '../with-reader';

interface Readings {
  /** By the path as it was given. */
  byPath: Map<string, NoticeReading>;
  failures: number;
}

async function readAll(paths: readonly string[], output: Output): Promise<Readings> {
  const byPath = new Map<string, NoticeReading>();
  const seen = new Map<string, string>();
  let failures = 0;
  const readings: (NoticeReading | ReadingFailure)[] = [];
  await withReader(async (reader) => {
    for (const path of paths) readings.push(...(await readFileAsNotices(path, reader)));
  });
  for (const reading of readings) {
    const { path } = reading.source;
    if ('error' in reading) {
      failures++;
      output.talk(`${path}: ${reading.error.message} [${reading.error.code}]`);
      continue;
    }
    const twin = seen.get(reading.source.sha256);
    // The same paper twice would make every order recur.
    if (twin !== undefined) output.talk(`${path}: trùng nội dung với ${twin}, chỉ tính một lần.`);
    else byPath.set(path, reading);
    seen.set(reading.source.sha256, twin ?? path);
  }
  return { byPath, failures };
}

const named = ({ notice, id, text }: { notice: string; id: string; text: string }) => ({
  file: basename(notice),
  id,
  text,
});

const linkLine = ({ directive, evidence, status, confidence, decided, cue }: EvidenceLink) => ({
  directive: named(directive),
  evidence: { file: basename(evidence.notice), kind: evidence.kind, text: evidence.text },
  status,
  confidence,
  decided,
  cue,
});

const themeLine = ({ label, members }: Theme) => ({ label, members: members.map(named) });

/** `relations FILE...`: one JSON object on what became of the orders in all the files together; needs no database. */
export const run: RunCommand = async (args, output) => {
  const unknownOption = args.find((arg) => arg.startsWith('-'));
  if (args.length === 0 || unknownOption) {
    output.talk(unknownOption ? `Không có tùy chọn ${unknownOption}.` : 'Chưa có tệp nào để đọc.');
    output.talk('Cách dùng: relations FILE...');
    return 2;
  }
  const { byPath, failures } = await readAll(args, output);
  const corpus = [...byPath].map(([key, reading]) => toCorpusNotice(reading, { key, text: reading.source.text }));
  const { links, themes } = relate(corpus);
  await output.data(JSON.stringify({ links: links.map(linkLine), themes: themes.map(themeLine) }));
  return failures > 0 ? 1 : 0;
};
