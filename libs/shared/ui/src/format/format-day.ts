import type { Language } from '../language/language';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day as Vietnamese papers write it. Days travel as ISO text, so no time zone can move them.
 *
 * @example
 * formatDay('2025-03-31'); // '31/03/2025'
 */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return [date, month, year].filter(Boolean).join('/');
}

/**
 * A month in few letters, for axes and tables.
 *
 * @example
 * formatMonth('2025-03', 'vi'); // '3/2025'
 */
export function formatMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'vi' ? `${Number(number)}/${year}` : `${englishMonths[Number(number) - 1] ?? number} ${year}`;
}

/**
 * A date with the precision that the paper gives: a notice may be dated with a month only.
 *
 * @example
 * formatPartialDay({ date: '2024-02', precision: 'month' }, 'vi'); // 'tháng 2/2024'
 */
export function formatPartialDay(value: { date: string; precision: string }, language: Language): string {
  if (value.precision === 'day') return formatDay(value.date);
  if (value.precision === 'month') return `${language === 'vi' ? 'tháng ' : ''}${formatMonth(value.date, language)}`;
  return value.date;
}

/**
 * A moment in Vietnam's time.
 *
 * @example
 * formatMoment('2025-03-31T03:05:00Z'); // '10:05 31/03/2025'
 */
export function formatMoment(moment: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`;
}
