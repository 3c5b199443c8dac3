import { defineConfig } from 'vite';
import { nodeBuild } from '../../../../vite.shared';

/** Programs for measuring the readers: not part of the product. */
export default defineConfig(
  nodeBuild('libs/notice/formats/bench', {
    serve: 'serve.ts',
    hostile: 'hostile.ts',
    ocr: 'ocr.ts',
    'read-worker': '../src/child/read-worker.ts',
  }),
);
