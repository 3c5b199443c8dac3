import type { RouteObject } from 'react-router';
import { Shell } from './shell/shell';
import { PageFailure, PageWait } from './shell/page-states';

/** Every page of the product; each is fetched when it is first opened. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    hydrateFallbackElement: <PageWait />,
    children: [
      {
        errorElement: <PageFailure />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./routes/overview')).Overview }) },
          { path: 'nhiem-vu', lazy: async () => ({ Component: (await import('./routes/directives')).Directives }) },
          { path: 'nhiem-vu/:id', lazy: async () => ({ Component: (await import('./routes/directive')).Directive }) },
          { path: 'tien-do', lazy: async () => ({ Component: (await import('./routes/progress')).Progress }) },
          { path: 'thong-bao', lazy: async () => ({ Component: (await import('./routes/notices')).Notices }) },
          { path: 'thong-bao/:id', lazy: async () => ({ Component: (await import('./routes/notice')).Notice }) },
          { path: 'noi-dung-lap-lai', lazy: async () => ({ Component: (await import('./routes/themes')).Themes }) },
          { path: 'noi-dung-lap-lai/:id', lazy: async () => ({ Component: (await import('./routes/theme')).Theme }) },
          { path: 'chuyen-ky/:id', lazy: async () => ({ Component: (await import('./routes/chain')).Chain }) },
          { path: 'minh-chung', lazy: async () => ({ Component: (await import('./routes/evidence')).Evidence }) },
          { path: 'kiem-tra', lazy: async () => ({ Component: (await import('./routes/review')).Review }) },
          { path: 'quan-tri/don-vi', lazy: async () => ({ Component: (await import('./routes/units')).Units }) },
          { path: 'api', lazy: async () => ({ Component: (await import('./routes/api')).Api }) },
          { path: '*', lazy: async () => ({ Component: (await import('./routes/not-found')).NotFound }) },
        ],
      },
    ],
  },
];
