import { defineConfig } from 'vite';
import { nodeBuild } from '../../vite.shared.ts';

export default defineConfig(
  nodeBuild('apps/api', {
    main: 'src/main.ts',
    server: 'src/server.ts',
    'read-worker': '../../libs/notice/formats/src/child/read-worker.ts',
  }),
);
