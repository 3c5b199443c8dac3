export { noticePath } from './notice-path';
export type { NoticeTarget } from './notice-path';
