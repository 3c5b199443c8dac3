import { useElementSize } from '@mantine/hooks';
import { formatCount, useLanguage } from '@giao-ban/shared-ui';
import { Bar, BarChart, LabelList, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartCategory, ChartMark, ChartSeries } from '../chart-types';
import { axisStyle, nameLine, WrappedTick } from './axis';
import { ChartTooltip } from './chart-tooltip';
import styles from './stacked.module.css';
import { wrapWords } from './wrap-words';

/** What a stacked chart draws. */
export interface StackedChartProps {
  categories: readonly ChartCategory[];
  series: readonly ChartSeries[];
  /** Names the picture for those who cannot see it; the numbers are in the table beside it. */
  label: string;
  /** Days marked on a chart over time; told in the chart's summary too. */
  marks?: readonly ChartMark[];
  /** Called with the bar and the part that was clicked. */
  onPick?: (categoryId: string, seriesKey: string) => void;
}

/**
 * Lying bars made of parts; names wrap, the sum stands at the end of each bar.
 *
 * @example
 * <StackedBars categories={categories} series={series} label="Nhiệm vụ theo đơn vị" onPick={(unit, bucket) => narrow(unit, bucket)} />
 */
export function StackedBars({ categories, series, label, onPick }: StackedChartProps) {
  const { ref, width } = useElementSize();
  const { language } = useLanguage();
  const nameWidth = Math.min(260, Math.max(120, width * 0.4));
  const byId = new Map(categories.map((category) => [category.id, category]));
  // A letter of the 12 px type is about 6.7 px wide; every row is as high as the longest name needs.
  const names = new Map(categories.map(({ id, label: name }) => [id, wrapWords(name, (nameWidth - 16) / 6.7)]));
  const mostLines = Math.max(1, ...[...names.values()].map(({ length }) => length));
  const rowHeight = Math.max(30, mostLines * nameLine + 8);
  const lastSeries = series.at(-1)?.key;
  return (
    <div ref={ref} className={styles.plot} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          width={width}
          height={categories.length * rowHeight + 30}
          data={[...categories]}
          margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
          maxBarSize={24}
          accessibilityLayer={false}
        >
          <XAxis type="number" allowDecimals={false} {...axisStyle} />
          <YAxis
            type="category"
            dataKey="id"
            width={nameWidth}
            interval={0}
            axisLine={axisStyle.axisLine}
            tickLine={false}
            tick={({ x, y, payload }) => <WrappedTick x={x} y={y} lines={names.get(String(payload.value)) ?? []} />}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--gb-line)', opacity: 0.35 }}
            content={({ label: id, active }) =>
              active ? (
                <ChartTooltip category={byId.get(String(id))} series={series} pickable={Boolean(onPick)} />
              ) : null
            }
          />
          {series.map(({ key, colour }) => (
            <Bar
              key={key}
              dataKey={(category: ChartCategory) => category.values[key] ?? 0}
              stackId="parts"
              fill={colour}
              isAnimationActive={false}
              onClick={(_, index) => onPick?.(categories[index]?.id ?? '', key)}
            >
              {key === lastSeries && (
                <LabelList
                  position="right"
                  fontSize={12}
                  fill="var(--mantine-color-text)"
                  valueAccessor={(_, index) => formatCount(categories[index]?.total ?? 0, language)}
                />
              )}
            </Bar>
          ))}
        </BarChart>
      )}
    </div>
  );
}
