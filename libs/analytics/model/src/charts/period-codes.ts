/** A point in time as one number, so that neighbours differ by one: quarters 4 × year + quarter, months 12 × year + month. */
interface PeriodPlace {
  unit: 'month' | 'quarter' | 'year';
  place: number;
}

function placeOf(code: string): PeriodPlace | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/u.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { unit: 'quarter', place: year * 4 + Number(match[2]) - 1 };
  if (match[3]) return { unit: 'month', place: year * 12 + Number(match[3]) - 1 };
  return { unit: 'year', place: year };
}

function codeAt({ unit, place }: PeriodPlace): string {
  if (unit === 'quarter') return `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;
  if (unit === 'month') return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  return String(place);
}

/**
 * All periods from the first code to the last, the silent ones between them included: a gap is information.
 *
 * @example
 * fillPeriods(['2024-11', '2025-02']); // ['2024-11', '2024-12', '2025-01', '2025-02']
 */
export function fillPeriods(codes: readonly string[]): string[] {
  const places = codes.map(placeOf).filter((place) => place !== null);
  const [first] = places;
  if (!first) return [];
  const all = places.filter(({ unit }) => unit === first.unit).map(({ place }) => place);
  const start = Math.min(...all);
  const length = Math.max(...all) - start + 1;
  return Array.from({ length }, (_, index) => codeAt({ unit: first.unit, place: start + index }));
}
