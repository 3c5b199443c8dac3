import type { Language } from '../language/language';

const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * A count with the separators of the language.
 *
 * @example
 * formatCount(12480, 'vi'); // '12.480'
 */
export const formatCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(locale[language]).format(count);

/**
 * A rate between 0 and 1 as per cent; a dash where nothing could be divided (no denominator is not zero per cent).
 *
 * @example
 * formatRate(0.325, 'vi'); // '32,5 %'
 */
export function formatRate(rate: number | null | undefined, language: Language): string {
  if (rate === null || rate === undefined) return '–';
  const perCent = new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(rate * 100);
  return `${perCent}\u00a0%`;
}

/**
 * A difference with its sign.
 *
 * @example
 * formatChange(3, 'vi'); // '+3'
 */
export function formatChange(change: number, language: Language): string {
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change), language)}`;
}

/**
 * A file's size in round units.
 *
 * @example
 * formatBytes(20480, 'vi'); // '20 KB'
 */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${formatCount(Math.round(bytes / 1024), language)} KB`;
  return `${formatCount(Math.round((bytes / 1024 / 1024) * 10) / 10, language)} MB`;
}
