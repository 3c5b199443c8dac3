export { decodeText } from './decode-text';
export type { DecodedText } from './decode-text';
export { readDocument } from './read-document';
export type { ReadDocument, ReadResult } from './read-document';
export { maximumBytes } from './read-error';
export type { ReadError, ReadErrorCode } from './read-error';
export { readNotice } from './read-notice';
