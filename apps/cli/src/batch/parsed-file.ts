import type { NoticeReading, ReadingFailure } from '@giao-ban/notice-model';

/** What a file held, ready to be printed. */
export interface ParsedFile {
  /** One line of JSON for each notice in it. */
  lines: string[];
  /** What to tell the person of those that could not be read. */
  failures: string[];
}

/** @example parsedFile([{ source: { path: 'a.txt' }, error }]).failures // ['a.txt: Tệp rỗng ... [EMPTY_FILE]'] */
export function parsedFile(readings: readonly (NoticeReading | ReadingFailure)[]): ParsedFile {
  return {
    lines: readings.map((reading) => JSON.stringify(reading)),
    failures: readings.flatMap((reading) =>
      'error' in reading ? [`${reading.source.path}: ${reading.error.message} [${reading.error.code}]`] : [],
    ),
  };
}
