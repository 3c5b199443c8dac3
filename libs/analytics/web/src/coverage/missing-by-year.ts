/** The months of one year that have no notice. */
export interface MissingYear {
  year: string;
  months: number[];
}

/**
 * Missing months year by year, so that a long list stays short enough to read.
 *
 * @example
 * missingByYear(['2024-11', '2025-01']); // [{ year: '2024', months: [11] }, { year: '2025', months: [1] }]
 */
export function missingByYear(codes: readonly string[]): MissingYear[] {
  const years = new Map<string, number[]>();
  for (const code of [...codes].sort()) {
    const [year = '', month = ''] = code.split('-');
    years.set(year, [...(years.get(year) ?? []), Number(month)]);
  }
  return [...years].map(([year, months]) => ({ year, months }));
}
