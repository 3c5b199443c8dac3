export { type PeriodMark, reorganisationMarks, type Reorganised } from './charts/reorganisation-marks';
export { type MeasureValues, measureValue, measureValues } from './measures/measure-values';
export {
  type CountKey,
  countKeys,
  type Counts,
  type MeasureDefinition,
  measureKeys,
  measures,
  type MeasureKey,
} from './measures/measures';
export { type AgeingBand, ageingBands, type AgeingBandKey } from './measures/ageing-bands';
export { keyOf, onlyChosen, valueOf } from './charts/chart-rows';
export type { ChartKey, ChartRow } from './charts/chart-rows';
export { fillPeriods } from './charts/period-codes';
export { heatLevel, pivotRows } from './charts/pivot-rows';
export type { PivotLine, PivotTable } from './charts/pivot-rows';
export { measureColumns } from './charts/measure-columns';
export type { MeasuredPoint } from './charts/measure-columns';
export { monthGrid } from './charts/month-grid';
export type { GridDay } from './charts/month-grid';
export { stackRows } from './charts/stack-rows';
export type { StackedCategory, StackedData, StackOptions } from './charts/stack-rows';
export { summariseTrend, trendRows } from './charts/trend-rows';
export type { TrendSummary } from './charts/trend-rows';
