import { statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';

/** The user that PostgreSQL runs as; it refuses to run as root. */
export interface Runner {
  uid?: number;
  gid?: number;
}

/** `nobody`, the same number on every Linux and on macOS reachable as a plain number. */
const unprivileged = 65534;

/** Root hands the database to an unprivileged user; everybody else runs it themselves. */
export function databaseRunner(): Runner {
  const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;
  return isRoot ? { uid: unprivileged, gid: unprivileged } : {};
}

/**
 * Can the runner enter this folder, and every folder above it? A home folder with mode 0700 lets root in, but not
 * the user that root hands the database to.
 */
export function canReach(folder: string, runner: Runner): boolean {
  if (runner.uid === undefined) return true;
  const top = parse(resolve(folder)).root;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (!isEnterable(at, runner.uid)) return false;
    if (at === top) return true;
  }
}

function isEnterable(folder: string, uid: number): boolean {
  try {
    const { mode, uid: owner } = statSync(folder);
    return owner === uid ? (mode & 0o100) !== 0 : (mode & 0o001) !== 0;
  } catch {
    return true; // not there yet: whoever makes it decides
  }
}
