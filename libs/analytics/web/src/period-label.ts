import { formatMonth, type Language } from '@giao-ban/shared-ui';

const roman: Record<string, string> = { Q1: 'quý I', Q2: 'quý II', Q3: 'quý III', Q4: 'quý IV' };

/**
 * A month or quarter in few letters, for axes and tables.
 *
 * @example
 * periodLabel('2025-Q1', 'vi'); // 'quý I/2025'
 */
export function periodLabel(code: string, language: Language): string {
  const [year = '', part = ''] = code.split('-');
  if (!part.startsWith('Q')) return formatMonth(code, language);
  return language === 'vi' ? `${roman[part]}/${year}` : `${part} ${year}`;
}
