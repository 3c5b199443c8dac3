import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from '../../vite.shared.ts';
import { mockPlugin } from './dev/mock-plugin.ts';

const api = process.env['GIAO_BAN_API'] ?? 'http://127.0.0.1:3000';

/** `--mode mock` answers from made-up data; otherwise the development server asks a running API. */
export default defineConfig(({ mode }) => ({
  root: `${root}apps/dashboard`,
  resolve: { tsconfigPaths: true },
  plugins: [react(), ...(mode === 'mock' ? [mockPlugin(root)] : [])],
  server: { host: '127.0.0.1', ...(mode !== 'mock' && { proxy: { '/graphql': api, '/files': api } }) },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: `${root}dist/apps/dashboard`,
    emptyOutDir: true,
    target: 'es2022',
    // The explorer's editor is one large part that is fetched only on its own page.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Our libraries do nothing when they are merely imported, so a page that needs one thing of an index leaves the rest
      // to the pages that show it. Style sheets are not ours to judge: they stay.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/.*\.tsx?$/u.test(id) },
      // The explorer's packages carry notes for a compiler that we do not use.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
}));
