/** Processor time of this process in milliseconds, so that other work on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What one work took, in milliseconds of processor time. */
export interface Timing {
  /** The very first run, of code that was not compiled for speed yet. */
  cold: number;
  least: number;
  median: number;
}

const warmAfter = 2500;

/**
 * Measures works in turn, so that a slow spell of the machine hits all of them. Before the rounds that count each of them
 * runs for the same processor time, until its code is compiled for good: whoever reads thousands of texts reads nearly all so.
 */
export function interleaved(rounds: number, works: readonly (() => void)[]): Timing[] {
  const cold = works.map(processorTime);
  const spent = [...cold];
  while (Math.min(...spent) < warmAfter) {
    works.forEach((work, i) => {
      if ((spent[i] ?? 0) < warmAfter) spent[i] = (spent[i] ?? 0) + processorTime(work);
    });
  }
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => times[i]?.push(processorTime(work)));
  }
  return times.map((own, i) => ({ cold: cold[i] ?? 0, least: Math.min(...own), median: median(own) }));
}

/** What is still held after rubbish is collected, in megabytes. */
export function heldMemory(): { heap: number; rss: number } {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** Rows of equal columns for the terminal. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
