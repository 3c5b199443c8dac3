/**
 * Runs work that a signal asks to end after the piece at hand; a second signal ends the process as usual.
 *
 * @param onStop is called once, when the wish arrives
 * @example await stoppable(() => output.talk('Đang dừng …'), (signal) => importFiles(source, files, { signal }))
 */
export async function stoppable<Value>(
  onStop: () => void,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const stop = new AbortController();
  const onSignal = () => {
    onStop();
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
