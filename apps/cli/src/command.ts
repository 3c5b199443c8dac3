import type { ProgressTarget } from './batch/progress';

/** Where a command speaks: data for other programs, talk for the person who watches. */
export interface Output {
  /** One line of data on standard output; resolves when it is taken, so that memory stays flat. */
  data(line: string): Promise<void>;
  /** One line on standard error. */
  talk(line: string): void;
  /** Where to show progress: on a terminal always, elsewhere only where it was asked for. */
  progress?(isAskedFor: boolean): ProgressTarget | null;
}

/** 0 all went well, 1 something could not be done, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * What a file in `commands/` exports as `run`: it gets its arguments, speaks through the output, and returns the
 * exit code. It never ends the process.
 */
export type RunCommand = (args: readonly string[], output: Output) => Promise<ExitCode>;
