export * from './notice';
export { noticeSchema } from './schema';
export { topics } from './topics';
export type { TopicRow } from './topics';
