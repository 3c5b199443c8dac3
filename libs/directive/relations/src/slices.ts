/**
 * Runs paused work to its end.
 *
 * @example const { links } = finish(relatingNew(notice, index));
 */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs paused work in short slices, with a rest between them in which others have their turn.
 *
 * @param rest waits until others had their turn, for example `setImmediate` of node:timers/promises
 * @param now a clock in milliseconds
 * @example await inSlices(relatingNew(notice, index), () => setImmediate(), () => performance.now())
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  rest: () => Promise<unknown>,
  now: () => number,
  milliseconds = 8,
): Promise<Result> {
  let until = now() + milliseconds;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await rest();
    until = now() + milliseconds;
  }
}
