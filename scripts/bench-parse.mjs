// `npm run bench:parse [-- compare growth memory]`: what reading a text costs, beside micromark's parse of the same text.
// The parser is built as for the product, then measured in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({ configFile: `${root}libs/notice/parser/bench/vite.config.ts`, logLevel: 'error' });
const program = `${root}dist/libs/notice/parser/bench/bench-parse.js`;
const { status } = spawnSync(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, GIAO_BAN_ROOT: root },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
