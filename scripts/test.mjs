// `npm test`: every test there is, each part said by name, and one closing line with the counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => console.log(line);
const reports = mkdtempSync(join(tmpdir(), 'giao-ban-reports-'));
const total = { passed: 0, failed: 0, skipped: 0 };

requireNode();
ensureInstalled(root, say);
say('== Build');
build(root, ['api', 'cli', 'dashboard'], say);
runVitest('Unit and component tests', ['unit', 'dom'], withoutServer());
runVitest('Integration tests on the embedded PostgreSQL', ['integration'], withoutServer());
if (process.env.TEST_DATABASE_URL) {
  runVitest('Integration tests on the server in TEST_DATABASE_URL', ['integration'], process.env);
} else {
  say('== TEST_DATABASE_URL is not set: integration tests ran on the embedded PostgreSQL only');
}
await runEndToEnd();
rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
say(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function withoutServer() {
  const { TEST_DATABASE_URL: _, ...rest } = process.env;
  return rest;
}

function runVitest(title, projects, env) {
  say(`== ${title}`);
  const report = join(reports, `${projects.join('-')}-${total.passed}.json`);
  const cli = join(root, 'node_modules/vitest/vitest.mjs');
  const names = projects.flatMap((name) => ['--project', name]);
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync(process.execPath, [cli, 'run', ...names, ...output], { cwd: root, stdio: 'inherit', env });
  add(done.status, () => {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  });
}

async function runEndToEnd() {
  const chromium = await findChromium();
  if (chromium === null) {
    say('== End-to-end tests are left out: no Chromium found (install one, or set CHROMIUM_PATH)');
    return;
  }
  say(`== End-to-end tests in ${chromium}`);
  const report = join(reports, 'e2e.json');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const done = spawnSync(
    process.execPath,
    [cli, 'test', '--config', 'apps/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  add(done.status, () => {
    const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  });
}

/** A run that failed without a failed test (a file that does not load) still counts as a failure. */
function add(status, readCounts) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = readCounts();
  } catch {
    counts.failed = 1;
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
}
