import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A value of one panel in the address, as it is written there; setting it leaves the page where it is.
 *
 * @example
 * const [written, write] = useParam('thang-han');
 */
export function useParam(name: string): [string | null, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const write = useCallback(
    (value: string) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          next.set(name, value);
          return next;
        },
        { preventScrollReset: true },
      ),
    [name, setParams],
  );
  return [params.get(name), write];
}
