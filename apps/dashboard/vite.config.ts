import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from '../../vite.shared';
import { mockPlugin } from './dev/mock-plugin';

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
  },
}));
