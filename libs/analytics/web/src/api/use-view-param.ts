import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A choice of view that lives in the address beside the filter, so that a pasted link shows the same chart.
 *
 * @example
 * const [unit, setUnit] = useViewParam('theo-ky', ['thang', 'quy'], 'thang');
 */
export function useViewParam<Value extends string>(
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): [Value, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const value = allowed.find((one) => one === params.get(name)) ?? fallback;
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
  return [value, choose];
}
