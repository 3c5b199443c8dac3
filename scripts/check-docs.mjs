// Documents stay true: every repository path, npm script, project alias and relative link that a *.md file names must exist.
//
//   node scripts/check-docs.mjs [ROOT]        prints what is missing as file:line, exit status 1 where there is anything
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const skippedFolders = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', 'notices']);
const skippedTests = new Set(['golden', 'fixtures']);

const documents = findDocuments(root);
const scripts = new Set([...Object.keys(readJson('package.json').scripts ?? {}), 'ci', 'install']);
const aliases = new Set(Object.keys(readJson('tsconfig.json').compilerOptions?.paths ?? {}));
const problems = documents.flatMap(checkDocument);

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${documents.length} documents name only what exists`);
process.exitCode = problems.length === 0 ? 0 : 1;

function findDocuments(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name.endsWith('.md') ? [path] : [];
    const skipped = entry.name.startsWith('.') || skippedFolders.has(entry.name) || skippedTests.has(entry.name);
    return entry.isDirectory() && !skipped ? findDocuments(path) : [];
  });
}

function checkDocument(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const missing = [
      ...brokenLinks(file, line),
      ...missingPaths(line),
      ...unknownScripts(line),
      ...unknownAliases(line),
    ];
    return missing.map((what) => `${relative(root, file)}:${index + 1}: ${what}`);
  });
}

/** `[words](docs/glossary.md#terms)`, seen from the document's own folder. */
function brokenLinks(file, line) {
  const targets = [...line.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]);
  return targets
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .filter((target) => !existsSync(resolve(dirname(file), decodeURI(target.split('#')[0]))))
    .map((target) => `link leads nowhere: ${target}`);
}

/** `libs/notice/parser/src/x.ts`, `scripts/check-docs.mjs`; of `libs/<domain>/...` and `docs/adr/*.md` the part before the sign. */
function missingPaths(line) {
  const withoutAddresses = line.replace(/https?:\S+/g, '').replace(/\]\([^)]*\)/g, ']');
  const named = withoutAddresses.matchAll(/(?<![\w./<>@-])((?:apps|libs|scripts|docs|\.ci)\/[\w./-]*)([<*{…]?)/g);
  return [...named]
    .map(([, path, sign]) => (sign ? path.slice(0, path.lastIndexOf('/') + 1) : path.replace(/[.:-]+$/, '')))
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `no such path: ${path}`);
}

/** `npm run --silent parse`, `npm test`, `npm start`. */
function unknownScripts(line) {
  const named = line.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*)?([a-z][\w:-]*)/g);
  return [...named]
    .filter(([whole, name]) => (whole.includes(' run ') || name === 'test' || name === 'start') && !scripts.has(name))
    .map(([, name]) => `no such npm script: ${name}`);
}

/** `@giao-ban/notice-parser` */
function unknownAliases(line) {
  return [...line.matchAll(/@giao-ban\/[a-z-]+/g)]
    .map(([alias]) => alias)
    .filter((alias) => !aliases.has(alias))
    .map((alias) => `no such project: ${alias}`);
}

function readJson(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
