import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readSampleManifest, SAMPLES_FOLDER } from './sample-manifest';
import { sampleNotices } from './sample-notices';

const root = join(import.meta.dirname, '../../../..');
const manifest = readSampleManifest(root);

describe('the illustrative notices', () => {
  it('are all named in the manifest, and nothing else is', () => {
    const folder = join(root, SAMPLES_FOLDER, 'notices');
    const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    expect(onDisk.sort()).toEqual(manifest.map((entry) => entry.file).sort());
  });

  it('come as bytes under their own name, each file once', () => {
    const samples = sampleNotices(root);
    expect(new Set(samples.map((sample) => sample.bytes.toString('hex'))).size).toBe(manifest.length);
    expect(samples.every((sample) => sample.bytes.length > 800)).toBe(true);
  });

  it('are written in composed Unicode, so that a search finds them as typed', () => {
    for (const { name, bytes } of sampleNotices(root)) {
      const text = bytes.toString('utf8');
      expect(text === text.normalize('NFC'), name).toBe(true);
    }
  });

  it('do not name in the text that they are invented: the manifest does', () => {
    for (const { name, bytes } of sampleNotices(root)) {
      expect(bytes.toString('utf8'), name).not.toMatch(/minh họa|thông báo mẫu|giả định/i);
    }
  });
});
