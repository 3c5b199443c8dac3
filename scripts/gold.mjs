// `npm run gold -- [NOTICE...] [--brief] [--save FILE] [--baseline FILE] [--raise]`: how well the reader does on the notices that
// were annotated by hand, what it loses and invents by name, and what changed since a kept run.
import { root, withSource } from './lib/load-source.mjs';

// A reader of the list may close the pipe early, as `| head` does: that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await withSource('/libs/notice/reader/src/testing/gold-run.ts', ({ runGold }) => {
  // Paths are meant from where the person stands; npm itself runs in the root.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.exitCode = runGold(process.argv.slice(2), root, (line) => console.log(line));
});
