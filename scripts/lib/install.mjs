// Installs what the lockfile names and node_modules lacks. Runs before any package exists: no imports but Node's own.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Is everything that the lockfile wants for this machine in place, in the locked version? npm writes what it
 * installed into node_modules/.package-lock.json; the two are compared, so a changed lockfile, an interrupted
 * install and a folder copied from another system are all noticed.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || !isForThisMachine(entry) || present[path]?.version === entry.version,
  );
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Packages that npm may leave out are judged by platform; anything else must be there. */
function isForThisMachine(entry) {
  if (entry.optional !== true && entry.devOptional !== true && entry.peer !== true) return true;
  if (entry.os === undefined || entry.cpu === undefined) return false;
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch) && entry.libc === undefined;
}

/**
 * Installs by the lockfile where something is missing.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function ensureInstalled(root, say) {
  if (isInstalled(root)) return;
  say('Đang cài các gói cần thiết (npm ci), lần đầu mất khoảng một phút …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : [npmName(), []];
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && args.length === 0,
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (done.status !== 0 || !isInstalled(root)) {
    say(
      'Cài đặt không xong. Hãy kiểm tra kết nối tới kho gói npm rồi chạy lại; máy không có mạng: xem README, mục máy không có Internet.',
    );
    process.exit(1);
  }
}

function npmName() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}
