export { noticeColumns, type NoticeRow, toNotice } from './notice-rows';
export { noticeValues, topicValues } from './notice-values';
export { type DatedKey, NoticeLoaders } from './notice.loaders';
export { NoticeModule } from './notice.module';
export { textCondition, wordsQuery } from './text-condition';
export { NoticeKind, OutcomeStatus } from './types/notice-enums';
export { TextSpan, Topic } from './types/notice-parts.type';
export { Notice } from './types/notice.type';
export { Outcome } from './types/outcome.type';
