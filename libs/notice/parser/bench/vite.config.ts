import { defineConfig } from 'vite';
import { nodeBuild } from '../../../../vite.shared';

/** Measures the parser as it is built for the product; not part of the product. */
export default defineConfig(nodeBuild('libs/notice/parser/bench', { 'bench-parse': 'bench-parse.ts' }));
