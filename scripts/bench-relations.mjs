// `node scripts/bench-relations.mjs [1000 10000 100000]`: what it costs to find links and themes in corpora made for the
// purpose, and how much of what was planted is found. Times are processor time, so that other work on the machine
// does not count.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { benchRelations } = await server.ssrLoadModule('/libs/directive/relations/src/testing/bench.ts');
  benchRelations(1000);
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
    const line = Object.entries(benchRelations(size)).map(
      ([name, value]) => `${name} ${Math.round(value * 1000) / 1000}`,
    );
    console.log(line.join('  '));
  }
} finally {
  await server.close();
}
