export * from './notice';
export { finding, isUnsure, readingRules, unsureBelow } from './reading-rules';
export type { ReadingRule, ReadingRuleRow } from './reading-rules';
export { noticeSchema } from './schema';
export { topics } from './topics';
export type { TopicRow } from './topics';
