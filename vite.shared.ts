import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/** The repository's root folder; every build writes below `dist/` there. */
export const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * A build for Node: our own sources in one file per entry, packages left in `node_modules`.
 *
 * @param project folder of the shell, for example `apps/api`
 * @param entries entry name to source file, for example `{ main: 'src/main.ts' }`
 */
export function nodeBuild(project: string, entries: Record<string, string>): UserConfig {
  const absolute = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, `${root}${project}/${file}`]),
  );
  return {
    root: `${root}${project}`,
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: [/^@giao-ban\//] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: `${root}dist/${project}`,
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: { input: absolute, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  };
}
