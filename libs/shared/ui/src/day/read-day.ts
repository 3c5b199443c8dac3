import { isIsoDay } from '@giao-ban/shared-kernel';

/**
 * Reads a day as it is written on paper, day first whatever language the browser speaks; null where it is no day.
 *
 * @example
 * readDay('5/3/2025'); // '2025-03-05'
 */
export function readDay(typed: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(typed);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : null;
}
