import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { NoticeKind } from '@giao-ban/notice-model';

/** What the project says about one of its own illustrative notices. */
export interface SampleEntry {
  /** Path under `notices/`, for example `son-la/2024-08-giao-ban-thang-08.md`. */
  file: string;
  /** Official code of the province at the time of the notice. */
  province: string;
  kind: NoticeKind;
  /** How many orders the writer put into the text, counted by hand. */
  directives: number;
  /** How many statements on past work the writer put in, at least; 0 where the notice assesses nothing. */
  outcomes: number;
  /** The habit of real notices that this one shows. */
  note: string;
}

/** The folder of the samples, seen from the root of the repository. */
export const SAMPLES_FOLDER = join('libs', 'notice', 'samples');

/**
 * Reads the list of illustrative notices.
 *
 * @example
 * readSampleManifest('/srv/giao-ban')[0].file; // 'quang-ngai/2024-01-giao-ban-thang-01.txt'
 */
export function readSampleManifest(root: string = process.cwd()): SampleEntry[] {
  const text = readFileSync(join(root, SAMPLES_FOLDER, 'manifest.json'), 'utf8');
  return manifestOfThisProject(JSON.parse(text)).notices;
}

/** The manifest is part of the repository and checked by a test, so its shape is taken as promised. */
function manifestOfThisProject(parsed: unknown): { notices: SampleEntry[] } {
  return parsed as { notices: SampleEntry[] };
}
