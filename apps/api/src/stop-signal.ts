/**
 * Waits until somebody asks the server to stop (Ctrl-C, a service manager). A second Ctrl-C does not wait any longer.
 *
 * @returns the name of the signal
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((done) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        done(signal);
      });
    }
  });
}
