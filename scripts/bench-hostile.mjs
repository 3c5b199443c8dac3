// `npm run bench:hostile [-- 1000]`: makes harmful files (broken copies of the illustrative notices in all forms, bombs, lies
// about what they are, references to the outside), has them read as the product reads, and tells what became of them.
import { fileURLToPath } from 'node:url';
import { formatsBench } from './lib/build-bench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { benchHostile } = await formatsBench(root, 'hostile');
const isWell = await benchHostile(root, Number(process.argv[2] ?? 1000), (line) => console.log(line));
process.exitCode = isWell ? 0 : 1;
