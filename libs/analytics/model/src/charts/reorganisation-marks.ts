/** A reorganisation as far as a chart needs it. */
export interface Reorganised {
  effectiveOn: string;
  label: string;
}

/** A mark on a column of a chart over time. */
export interface PeriodMark {
  /** The period's code, for example `2025-07`. */
  id: string;
  atStart: boolean;
  day: string;
  label: string;
}

const firstMonth = (code: string): string => {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(code);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return code.length === 4 ? `${code}-01` : code;
};

/**
 * Where reorganisations fall among the periods of a chart, those of one day in one mark; what falls before the first
 * period or after the last is left out.
 *
 * @param codes months, quarters or years without gaps, in order
 * @example reorganisationMarks(['2025-Q2', '2025-Q3'], [{ effectiveOn: '2025-07-01', label: 'sáp nhập tỉnh' }]) // [{ id: '2025-Q3', atStart: true, ... }]
 */
export function reorganisationMarks(codes: readonly string[], reorganised: readonly Reorganised[]): PeriodMark[] {
  const days = [...new Set(reorganised.map(({ effectiveOn }) => effectiveOn))];
  return days.flatMap((effectiveOn) => {
    const same = reorganised.filter((one) => one.effectiveOn === effectiveOn);
    const label = same.map((one) => one.label).join(', ');
    const month = effectiveOn.slice(0, 7);
    const id = codes.findLast((code) => firstMonth(code) <= month);
    if (id === undefined || (id === codes.at(-1) && isOver(id, month))) return [];
    return [{ id, day: effectiveOn, label, atStart: effectiveOn === `${firstMonth(id)}-01` }];
  });
}

/** Whether a period ends before a month. */
function isOver(code: string, month: string): boolean {
  if (code.length === 4) return month.slice(0, 4) > code;
  if (!code.includes('Q')) return month > code;
  const [year = '', quarter = ''] = code.split('-Q');
  return month > `${year}-${String(Number(quarter) * 3).padStart(2, '0')}`;
}
