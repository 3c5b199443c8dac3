import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { RateLinesProps } from '../lines/rate-lines';
import type { StackedChartProps } from './stacked-bars';

// The drawing library is larger than the rest of the first screen: numbers come first, pictures a moment later.
const Bars = lazy(() => import('./stacked-bars').then(({ StackedBars }) => ({ default: StackedBars })));
const Columns = lazy(() => import('./stacked-columns').then(({ StackedColumns }) => ({ default: StackedColumns })));
const Lines = lazy(() => import('../lines/rate-lines').then(({ RateLines }) => ({ default: RateLines })));

/**
 * Lying bars made of parts, fetched when first drawn.
 *
 * @example
 * <StackedBars categories={categories} series={series} label="Nhiệm vụ theo đơn vị" onPick={pick} />
 */
export function StackedBars(props: StackedChartProps) {
  return (
    <Suspense fallback={<Skeleton height={props.categories.length * 34 + 30} />}>
      <Bars {...props} />
    </Suspense>
  );
}

/**
 * Standing columns over time, fetched when first drawn.
 *
 * @example
 * <StackedColumns categories={months} series={series} label="Nhiệm vụ theo tháng" onPick={pick} />
 */
export function StackedColumns(props: StackedChartProps) {
  return (
    <Suspense fallback={<Skeleton height={280} />}>
      <Columns {...props} />
    </Suspense>
  );
}

/**
 * Rates over time, fetched when first drawn.
 *
 * @example
 * <RateLines points={months} series={rates} label="Tỷ lệ theo tháng" />
 */
export function RateLines(props: RateLinesProps) {
  return (
    <Suspense fallback={<Skeleton height={260} />}>
      <Lines {...props} />
    </Suspense>
  );
}
