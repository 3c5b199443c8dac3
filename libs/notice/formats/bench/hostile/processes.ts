import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in milliseconds of this process and of each that it started; the latter on Linux only. */
export type ProcessorTimes = ReadonlyMap<string, number>;

const tickMs = 10;

function fileOf(pid: string | number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}

/** The numbers behind the name of a process in its line of facts: state, parent, ... */
const factsOf = (pid: string) => (/\) (.*)$/s.exec(fileOf(pid, 'stat'))?.[1] ?? '').split(' ');

function children(): string[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.filter((pid) => Number(factsOf(pid)[1]) === process.pid);
  } catch {
    return [];
  }
}

function times(): ProcessorTimes {
  const { user, system } = process.cpuUsage();
  const each = children().map((pid): [string, number] => {
    const facts = factsOf(pid);
    return [pid, (Number(facts[11] ?? 0) + Number(facts[12] ?? 0)) * tickMs];
  });
  return new Map([['own', (user + system) / 1000], ...each]);
}

/** The times now, or what was used since earlier ones. @example const before = processorMs(); ... processorMs(before) // 120 */
export function processorMs(): ProcessorTimes;
export function processorMs(since: ProcessorTimes): number;
export function processorMs(since?: ProcessorTimes): ProcessorTimes | number {
  const now = times();
  if (since === undefined) return now;
  return [...now].reduce((sum, [pid, ms]) => sum + ms - (since.get(pid) ?? 0), 0);
}

const residentMb = (pid: string | number) => Number(/VmRSS:\s+(\d+)/.exec(fileOf(pid, 'status'))?.[1] ?? 0) / 1024;

/** Resident memory in MB of this process, and of those that it started together; the latter on Linux only. */
export function memory(): { own: number; readers: number } {
  const readers = children().reduce((sum, pid) => sum + residentMb(pid), 0);
  return { own: process.memoryUsage.rss() / 1024 / 1024, readers };
}
