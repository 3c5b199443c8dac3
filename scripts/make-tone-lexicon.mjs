// Counts which word with tones a word without tones stands for, over the texts that the project's own people wrote: the
// illustrative and annotated notices and the parser's word lists. Run it after adding many of them:
//   node scripts/make-tone-lexicon.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const texts = ['libs/notice/samples/notices', 'libs/notice/parser/golden', 'libs/notice/reader/gold'];
const lists = ['libs/notice/parser/src/data', 'libs/unit/data/src', 'libs/notice/model/src'];
const target = join(root, 'libs/notice/parser/src/data/tone-lexicon.json');

const filesBelow = (folder, test) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && test.test(entry.name) && !/diacritics/u.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));

const words = new Map();
const pairs = new Map();
const hasTone = (text) => text.normalize('NFD') !== text || /đ/iu.test(text);
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

function count(text) {
  for (const line of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\n.;:,()"“”]/u)) {
    if (!hasTone(line)) continue;
    const found = line.match(/\p{L}+/gu) ?? [];
    found.forEach((word, i) => {
      add(words, word);
      if (i > 0) add(pairs, `${found[i - 1]} ${word}`);
    });
  }
}

for (const folder of texts)
  for (const file of filesBelow(folder, /\.(txt|md|html)$/u)) count(readFileSync(file, 'utf8'));
for (const folder of lists) {
  for (const file of filesBelow(folder, /\.json$/u)) {
    if (file === target || file.endsWith('schema.json')) continue;
    for (const [, words] of readFileSync(file, 'utf8').matchAll(/"([^"\\]+)"/gu)) count(words);
  }
}
const sorted = (map) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
const lexicon = { words: sorted(words), pairs: sorted(pairs) };
writeFileSync(target, `${JSON.stringify(lexicon)}\n`);
console.log(`${words.size} words, ${pairs.size} pairs`);
