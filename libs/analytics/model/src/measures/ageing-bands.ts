/** How long work is past its stated deadline; the open end of the last band is null. */
export interface AgeingBand {
  key: AgeingBandKey;
  /** First and last day after the deadline, both included. */
  from: number;
  to: number | null;
}

/** Keys of the bands, the youngest first. */
export type AgeingBandKey = 'UP_TO_30' | 'FROM_31_TO_60' | 'FROM_61_TO_120' | 'OVER_120';

/** The bands in which overdue work is counted, without gap and without overlap. @example ageingBands[1]?.from // 31 */
export const ageingBands: readonly AgeingBand[] = [
  { key: 'UP_TO_30', from: 1, to: 30 },
  { key: 'FROM_31_TO_60', from: 31, to: 60 },
  { key: 'FROM_61_TO_120', from: 61, to: 120 },
  { key: 'OVER_120', from: 121, to: null },
];
