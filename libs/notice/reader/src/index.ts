export { readDocument } from './read-document';
export type { ReadDocument, ReadError, ReadErrorCode, ReadResult } from './read-document';
export { readNotice } from './read-notice';
