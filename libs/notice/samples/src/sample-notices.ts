import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readSampleManifest, SAMPLES_FOLDER } from './sample-manifest';

/** One illustrative notice as the pipeline takes it: a name and the bytes of the file. */
export interface SampleNotice {
  name: string;
  bytes: Buffer;
}

/**
 * The illustrative notices that an empty database is filled with, oldest first within each province, by the manifest.
 * Nothing in the texts says that they are invented: the manifest does, and the product marks what it loads from here.
 *
 * @param root the root of the repository; by default the folder that the process runs in, which is what `npm` sets.
 * @example
 * for (const { name, bytes } of sampleNotices()) await ingest(name, bytes);
 */
export function sampleNotices(root: string = process.cwd()): SampleNotice[] {
  return readSampleManifest(root).map(({ file }) => ({
    name: file,
    bytes: readFileSync(join(root, SAMPLES_FOLDER, 'notices', file)),
  }));
}
