import { useParam } from './use-param';

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
  const [written, write] = useParam(name);
  return [allowed.find((one) => one === written) ?? fallback, write];
}
