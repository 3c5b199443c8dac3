// `npm run verify`: format (files that changed since the last time), lint with boundaries, types, documents. No database, under a minute.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (path) => join(root, 'node_modules', path);

requireNode();
ensureInstalled(root, (line) => console.error(line));
// The lint of boundaries reads the project graph from the cache, and says nothing without one.
spawnSync(process.execPath, [bin('nx/dist/bin/nx.js'), 'show', 'projects'], {
  cwd: root,
  env: { ...process.env, NX_DAEMON: 'false' },
});
const checks = {
  types: [bin('typescript/bin/tsc'), '--noEmit'],
  'lint and boundaries': [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level=warn', '.'],
  documents: [join(root, 'scripts/check-docs.mjs')],
};
const results = await Promise.all(Object.entries(checks).map(([name, args]) => run(name, args)));
process.exitCode = results.every(Boolean) ? 0 : 1;

function run(name, args) {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NX_DAEMON: 'false' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trim());
      done(code === 0);
    });
  });
}
