export { parseNotice } from './parse-notice';
export type { NoticeParse, ParseContext } from './parse-notice';
