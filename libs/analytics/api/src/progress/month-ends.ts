import { addDays, addMonths, partsOf } from '@giao-ban/shared-kernel';
import { CodedError } from '@giao-ban/shared-nest';
import { type PeriodKey, periodKey, periodMonths } from '../stats/time-dimension';
import type { TimeStep } from '../types/progress-enums';

/** One point of a series: the period, and the day on which it is looked at. */
export interface SeriesPoint extends PeriodKey {
  day: string;
}

/** Points of a series that names no beginning. */
const usualPoints = 36;
const mostPoints = 120;

/**
 * The ends of the periods from one day to another; the last one is the day asked, where its period is not over yet.
 *
 * @param from null: as far back as the data goes, but not more than 36 points
 * @example seriesPoints({ from: '2025-01-10', first: null, to: '2025-02-14', step: 'MONTH' }).map(({ day }) => day) // ['2025-01-31', '2025-02-14']
 * @throws CodedError `BAD_INPUT` for more than 120 points
 */
export function seriesPoints(asked: {
  from: string | null;
  first: string | null;
  to: string;
  step: TimeStep;
}): SeriesPoint[] {
  const { from, first, to, step } = asked;
  const begin = from ?? first;
  if (begin === null || begin > to) return [];
  const points: SeriesPoint[] = [];
  for (let start = startOf(step, begin); start <= to; start = addMonths(start, periodMonths[step])) {
    const key = periodKey(step, start);
    points.push({ ...key, day: key.to < to ? key.to : to });
    if (points.length <= mostPoints || from === null) continue;
    throw new CodedError('BAD_INPUT', `Chuỗi dài quá ${mostPoints} kỳ.`, {
      at: 'from',
      hint: 'Chọn ngày đầu muộn hơn, hoặc bước dài hơn (QUARTER, YEAR).',
    });
  }
  return from === null ? points.slice(-usualPoints) : points;
}

function startOf(step: TimeStep, day: string): string {
  const { year, month } = partsOf(day);
  const size = periodMonths[step];
  return `${year}-${String(month - ((month - 1) % size)).padStart(2, '0')}-01`;
}

/** First and last day of a month. @example monthRange('2025-02') // { from: '2025-02-01', to: '2025-02-28' } */
export const monthRange = (month: string): { from: string; to: string } => ({
  from: `${month}-01`,
  to: addDays(addMonths(`${month}-01`, 1), -1),
});
