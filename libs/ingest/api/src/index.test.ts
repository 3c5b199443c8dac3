import { describe, expect, it } from 'vitest';
import * as ingest from './index';

describe('what others may use of ingest', () => {
  it('is this, and nothing else', () => {
    expect(Object.keys(ingest).sort()).toEqual([
      'IngestModule',
      'doubtsOfNotice',
      'holdNotice',
      'importFiles',
      'importNotice',
      'loadSamples',
      'projectNotice',
      'readCapped',
      'refreshRelations',
      'relateNewNotices',
      'removeIllustrative',
      'rereadNotices',
      'seedReferenceData',
      'toCorrection',
    ]);
  });
});
