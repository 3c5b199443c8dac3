import { type Bucket, bucketColour, bucketMessages, buckets } from '@giao-ban/directive-web';
import { useMessages } from '@giao-ban/shared-ui';
import type { ChartSeries } from '@giao-ban/shared-charts';
import { useCallback } from 'react';

const isBucket = (key: string): key is Bucket => buckets.some((bucket) => bucket === key);

/**
 * The buckets that occur, as series with their own names and colours.
 *
 * @example
 * const series = useBucketSeries()(stacked.series);
 */
export function useBucketSeries(): (keys: readonly string[]) => ChartSeries[] {
  const names = useMessages(bucketMessages);
  return useCallback(
    (keys) => keys.filter(isBucket).map((key) => ({ key, label: names.short[key], colour: bucketColour(key) })),
    [names],
  );
}

/** A clicked series as a filter patch; nothing where the click was on no bucket. */
export const bucketPatch = (key: string): { buckets?: Bucket[] } => (isBucket(key) ? { buckets: [key] } : {});
