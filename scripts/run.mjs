// `npm run parse|relations|ingest|reread -- ...`: prepares what is missing, then hands over to the command line program.
// Standard output belongs to the command; everything said here goes to standard error.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);

requireNode();
ensureInstalled(root, say);
build(root, ['cli'], say);
// npm runs scripts in the root; paths on the command line are meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.env.GIAO_BAN_ROOT = root;
await import(pathToFileURL(join(root, 'dist/apps/cli/main.js')).href);
