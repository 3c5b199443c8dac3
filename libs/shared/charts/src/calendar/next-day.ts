const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * Where a key leads from a day of a month: another place in it, or out of it by one month.
 *
 * @param count days of the month
 * @param weekStart place of the first day in its week, 0 for Monday
 * @example
 * nextDay('ArrowDown', { place: 0, count: 31, weekStart: 5 }); // { place: 7 }
 */
export function nextDay(
  key: string,
  { place, count, weekStart }: { place: number; count: number; weekStart: number },
): { place: number } | { month: -1 | 1 } | null {
  const inWeek = (place + weekStart) % 7;
  const step = steps[key];
  if (key === 'Home') return { place: Math.max(0, place - inWeek) };
  if (key === 'End') return { place: Math.min(count - 1, place + 6 - inWeek) };
  if (key === 'PageUp') return { month: -1 };
  if (key === 'PageDown') return { month: 1 };
  if (step === undefined) return null;
  const next = place + step;
  if (next < 0) return { month: -1 };
  return next >= count ? { month: 1 } : { place: next };
}
