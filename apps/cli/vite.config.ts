import { defineConfig } from 'vite';
import { nodeBuild } from '../../vite.shared';

export default defineConfig(nodeBuild('apps/cli', { main: 'src/main.ts' }));
