/**
 * How a notice is called in a line of text: its number, else its symbol, else a word for "no number".
 *
 * @example
 * noticeName({ number: null, symbol: 'TB-SKHCN' }, 'Không số'); // 'Không số (TB-SKHCN)'
 */
export function noticeName(notice: { number: string | null; symbol: string | null }, unnumbered: string): string {
  if (notice.number) return notice.number;
  return notice.symbol ? `${unnumbered} (${notice.symbol})` : unnumbered;
}
