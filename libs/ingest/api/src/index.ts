export { seedReferenceData } from '@giao-ban/store';
export { importFiles, type BatchFile, type BatchOptions, type BatchProgress, type BatchReport } from './import-files';
export type { ImportOptions, ImportReport, IncomingFile, IngestState } from './import-report';
export { IngestModule } from './ingest.module';
export { loadSamples } from './load-samples';
export { readCapped, type CappedFile } from './reading/read-capped';
export { importNotice } from './verbs/import-notice';
export { refreshRelations } from './verbs/refresh-relations';
export { removeIllustrative, type RemovedIllustrative } from './verbs/remove-illustrative';
