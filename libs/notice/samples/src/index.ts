export { sampleNotices } from './sample-notices';
export type { SampleNotice } from './sample-notices';
export { readSampleManifest } from './sample-manifest';
export type { SampleEntry } from './sample-manifest';
