/** Reads one file; never fails. */
export type Lane<T> = (path: string) => Promise<T>;

/** How far reading may run ahead of writing: enough that no lane waits, and memory stays flat over any number of files. */
const mostAhead = 64;

/**
 * Reads files in several lanes at a time, each taking the next file when it is free, and hands on what they hold in the
 * order of the paths.
 * @example await readInOrder(['a.txt', 'b.docx'], [here, elsewhere], async (file) => print(file));
 */
export async function readInOrder<T>(
  paths: readonly string[],
  lanes: readonly Lane<T>[],
  take: (result: T, index: number) => Promise<void>,
): Promise<void> {
  const done = new Map<number, T>();
  let next = 0;
  let written = 0;
  let wake: (() => void)[] = [];
  const run = async (lane: Lane<T>): Promise<void> => {
    for (;;) {
      while (next < paths.length && next - written >= mostAhead) await new Promise<void>((go) => wake.push(go));
      const index = next++;
      const path = paths[index];
      if (path === undefined) return;
      done.set(index, await lane(path));
      await write();
    }
  };
  let writing = Promise.resolve();
  const write = (): Promise<void> => (writing = writing.then(writeReady));
  const writeReady = async (): Promise<void> => {
    for (let result = done.get(written); result !== undefined; result = done.get(written)) {
      done.delete(written);
      await take(result, written++);
    }
    const sleepers = wake;
    wake = [];
    sleepers.forEach((go) => go());
  };
  await Promise.all(lanes.map(run));
}
