import { useParam } from './use-param';

/**
 * A month that lives in the address beside the filter; null until one is chosen.
 *
 * @example
 * const [month, setMonth] = useMonthParam('thang-han');
 */
export function useMonthParam(name: string): [string | null, (month: string) => void] {
  const [written, write] = useParam(name);
  const month = written !== null && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(written) ? written : null;
  return [month, write];
}
