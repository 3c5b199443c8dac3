export type { NoticeFilter } from './api/notices.query';
export { IllustrativeBanner } from './illustrative/illustrative-banner';
export { NoticeListPage } from './list/notice-list-page';
export type { NoticeListPageProps } from './list/notice-list-page';
export { noticePath } from './notice-path';
export type { NoticeTarget } from './notice-path';
export { NoticePage } from './reader/notice-page';
export type { NoticePageProps } from './reader/notice-page';
