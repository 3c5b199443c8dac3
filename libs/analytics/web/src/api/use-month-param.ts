import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A month that lives in the address beside the filter; null until one is chosen.
 *
 * @example
 * const [month, setMonth] = useMonthParam('thang-han');
 */
export function useMonthParam(name: string): [string | null, (month: string) => void] {
  const [params, setParams] = useSearchParams();
  const written = params.get(name) ?? '';
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(written) ? written : null;
  const choose = useCallback(
    (chosen: string) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          next.set(name, chosen);
          return next;
        },
        { preventScrollReset: true },
      ),
    [name, setParams],
  );
  return [month, choose];
}
