import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What paths on the command line lead to. */
export interface FoundFiles {
  files: string[];
  /** Paths that do not exist or may not be read. */
  missing: string[];
}

const inReadingOrder = new Intl.Collator('vi', { numeric: true });

/**
 * Files as given, and those in given folders and below: in the order in which a person lists them (`tháng 2` before
 * `tháng 10`), without hidden ones and without anything that is no file.
 *
 * @example await findFiles(['thong-bao/2024']) // { files: ['thong-bao/2024/thang-1.txt', ...], missing: [] }
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], missing: [] };
  for (const path of paths) {
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) found.files.push(...(await filesBelow(path)));
      else if (entry.isFile()) found.files.push(path);
      else found.missing.push(path);
    } catch {
      found.missing.push(path);
    }
  }
  return { ...found, files: [...new Set(found.files)] };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const sorted = visible.sort((a, b) => inReadingOrder.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const parts = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return parts.flat();
}

/** @example nameOf('thong-bao/2024/thang-1.txt') // 'thang-1.txt' */
export const nameOf = (path: string): string => basename(path);
