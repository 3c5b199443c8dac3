import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds applications through the Nx cache: what did not change is not built again.
 *
 * @param {string} root
 * @param {string[]} projects for example `['api', 'dashboard']`
 * @param {(line: string) => void} say
 */
export function build(root, projects, say) {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = [nx, 'run-many', '-t', 'build', '-p', projects.join(','), '--output-style=static'];
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (done.status === 0) return;
  say('Không dựng được chương trình:');
  say(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  process.exit(1);
}
