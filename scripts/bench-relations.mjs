// `npm run bench:relations [-- 1000 10000 100000]`: what it costs to relate notices that come one by one, in corpora made for the
// purpose, and how much of what was planted is found. Times are processor time, so that other work on the machine does not
// count; the heap is what is kept at the end. The last line says how much dearer a new notice is in the largest corpus.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { withSource } from './lib/load-source.mjs';

setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1000, 10_000];
const columns = [
  ['directives', 0],
  ['notices', 0],
  ['precision', 3],
  ['recall', 3],
  ['randIndex', 3],
  ['all', 0, 'all ms'],
  ['perNewNotice', 1, 'ms per new notice'],
  ['megabytes', 0, 'heap MB'],
];
const row = (cells) => console.log(cells.map((cell) => String(cell).padStart(17)).join(' '));

await withSource('/libs/directive/relations/src/testing/bench.ts', ({ benchRelations }) => {
  benchRelations(1000);
  row(columns.map(([key, , title]) => title ?? key));
  const costs = [];
  for (const size of sizes) {
    const line = benchRelations(size);
    costs.push(line.perNewNotice);
    row(columns.map(([key, digits]) => line[key].toFixed(digits)));
  }
  if (costs.length > 1) {
    const [before, last] = costs.slice(-2);
    console.log(
      `A new notice costs ${(last / before).toFixed(2)} times as much in the last corpus as in the one before it.`,
    );
  }
});
