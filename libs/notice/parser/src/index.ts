export type { ParseContext } from './context';
export { parseNotice } from './parse-notice';
export type { NoticeParse } from './parse-notice';
export { parserVersion } from './parser-version';
export { warningCodes } from './warnings';
