import type { Unit } from '../api/units.query';

/** A unit on the timeline, in percent of its whole length; no bar where no notice gave it work. */
export interface TimelineRow {
  unit: Unit;
  bar: { left: number; width: number } | null;
}

/** A vertical line on the timeline. */
export interface TimelineLine {
  key: string;
  left: number;
  label: string;
}

/** Units over the days of all their notices. */
export interface Timeline {
  rows: TimelineRow[];
  years: TimelineLine[];
  /** Where a day lies, in percent; null outside. */
  placeOf: (day: string) => number | null;
}

const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const narrowest = 1.2;
const byName = new Intl.Collator('vi', { numeric: true });

/**
 * Lays units out over time: whole years, each unit from its first to its last notice, units of one unit of today beside
 * each other, the earliest first.
 *
 * @example
 * timelineOf(units).rows[0]?.bar; // { left: 25, width: 50 }
 */
export function timelineOf(units: readonly Unit[]): Timeline {
  const seen = units.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]).filter((day) => day !== null);
  const firstYear = Math.min(...seen.map((day) => Number(day.slice(0, 4))));
  const lastYear = Math.max(...seen.map((day) => Number(day.slice(0, 4))));
  const [start, end] = [ms(`${firstYear}-01-01`), ms(`${lastYear + 1}-01-01`)];
  const percent = (day: string) => ((ms(day) - start) / (end - start)) * 100;
  const ordered = [...units].sort(
    (a, b) =>
      byName.compare(a.current.name, b.current.name) ||
      (a.firstSeen ?? '9999').localeCompare(b.firstSeen ?? '9999') ||
      byName.compare(a.name, b.name),
  );
  const rows = ordered.map((unit) => ({ unit, bar: barOf(unit, percent) }));
  if (seen.length === 0) return { rows, years: [], placeOf: () => null };
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index));
  return {
    rows,
    years: years.map((year) => ({ key: year, left: percent(`${year}-01-01`), label: year })),
    placeOf: (day) => (ms(day) >= start && ms(day) <= end ? percent(day) : null),
  };
}

function barOf({ firstSeen, lastSeen }: Unit, percent: (day: string) => number): TimelineRow['bar'] {
  if (firstSeen === null || lastSeen === null) return null;
  const left = Math.min(percent(firstSeen), 100 - narrowest);
  return { left, width: Math.max(percent(lastSeen) - left, narrowest) };
}
