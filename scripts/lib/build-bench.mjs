import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Builds the programs that measure the readers of files, and gives one of them.
 *
 * @param {string} root
 * @param {string} name for example `hostile`
 */
export async function formatsBench(root, name) {
  await build({ configFile: join(root, 'libs/notice/formats/bench/vite.config.ts'), logLevel: 'error' });
  return import(pathToFileURL(join(root, `dist/libs/notice/formats/bench/${name}.js`)).href);
}
