import type { shellMessages } from './shell.messages';

/** The pages of the navigation, in the order of their use. */
export const pages: readonly { path: string; name: keyof (typeof shellMessages)['vi'] }[] = [
  { path: '/', name: 'overview' },
  { path: '/nhiem-vu', name: 'directives' },
  { path: '/tien-do', name: 'progress' },
  { path: '/thong-bao', name: 'notices' },
  { path: '/noi-dung-lap-lai', name: 'themes' },
  { path: '/minh-chung', name: 'evidence' },
  { path: '/kiem-tra', name: 'review' },
  { path: '/quan-tri/don-vi', name: 'units' },
  { path: '/api', name: 'api' },
];
