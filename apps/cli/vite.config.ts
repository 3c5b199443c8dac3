import { defineConfig } from 'vite';
import { nodeBuild } from '../../vite.shared.ts';

export default defineConfig(
  nodeBuild('apps/cli', {
    main: 'src/main.ts',
    'read-worker': '../../libs/notice/formats/src/child/read-worker.ts',
    'text-worker': 'src/batch/text-worker.ts',
  }),
);
