import { type CountKey, type Counts, measureKeys, measures, type MeasureKey } from './measures';

/** All measures of one row; a rate without a denominator is null. */
export type MeasureValues = Readonly<Record<MeasureKey, number | null>>;

const total = (keys: readonly CountKey[], counts: Counts): number => keys.reduce((sum, key) => sum + counts[key], 0);

/**
 * One measure of one row of counts.
 *
 * @example measureValue('completionRate', counts) // 0.25
 */
export function measureValue(key: MeasureKey, counts: Counts): number | null {
  const { sum, per } = measures[key];
  if (!per) return total(sum, counts);
  const whole = total(per, counts);
  return whole === 0 ? null : total(sum, counts) / whole;
}

/**
 * All measures of one row of counts.
 *
 * @example measureValues(counts).completed
 */
export const measureValues = (counts: Counts): MeasureValues => {
  const values: Partial<Record<MeasureKey, number | null>> = {};
  for (const key of measureKeys) values[key] = measureValue(key, counts);
  return complete(values);
};

/** Every key was just set. */
const complete = (values: Partial<Record<MeasureKey, number | null>>): MeasureValues => values as MeasureValues;
