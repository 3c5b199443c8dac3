import { useElementSize } from '@mantine/hooks';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartCategory } from '../chart-types';
import { axisStyle } from './axis';
import { ChartTooltip } from './chart-tooltip';
import type { StackedChartProps } from './stacked-bars';
import styles from './stacked.module.css';

/**
 * Standing columns over time, made of parts.
 *
 * @example
 * <StackedColumns categories={months} series={series} label="Nhiệm vụ theo tháng" onPick={(month) => narrow(month)} />
 */
export function StackedColumns({ categories, series, label, onPick }: StackedChartProps) {
  const { ref, width } = useElementSize();
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (
    <div ref={ref} className={styles.plot} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          width={width}
          height={280}
          data={[...categories]}
          margin={{ top: 8, right: 8, bottom: 0, left: -18 }}
          barCategoryGap="18%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--gb-line)" />
          <XAxis
            dataKey="id"
            tickFormatter={(id: string) => byId.get(id)?.label ?? id}
            minTickGap={10}
            interval="preserveStartEnd"
            {...axisStyle}
          />
          <YAxis allowDecimals={false} {...axisStyle} />
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
            />
          ))}
        </BarChart>
      )}
    </div>
  );
}
