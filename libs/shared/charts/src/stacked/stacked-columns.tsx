import { useElementSize } from '@mantine/hooks';
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartCategory } from '../chart-types';
import { axisStyle } from './axis';
import { ChartTooltip } from './chart-tooltip';
import type { StackedChartProps } from './stacked-bars';
import { markLine, MarkWords } from './mark-words';
import styles from './stacked.module.css';

// Words beside a mark need this many pixels.
const narrow = 520;

/**
 * Standing columns over time, made of parts.
 *
 * @example
 * <StackedColumns categories={months} series={series} label="Nhiệm vụ theo tháng" onPick={(month) => narrow(month)} />
 */
export function StackedColumns({ categories, series, label, onPick, marks = [] }: StackedChartProps) {
  const { ref, width } = useElementSize();
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (
    <div ref={ref} className={styles.plot} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          width={width}
          height={280}
          data={[...categories]}
          margin={{ top: marks.length > 0 ? 8 + marks.length * markLine : 8, right: 8, bottom: 0, left: -18 }}
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
          {marks.map(({ id, atStart, label: words, short }, place) => (
            <ReferenceLine
              key={`${id} ${words}`}
              x={id}
              position={atStart ? 'start' : 'middle'}
              stroke="var(--mantine-color-dimmed)"
              strokeDasharray="4 3"
              label={{
                content: ({ viewBox }) => {
                  const at = placeOf(viewBox);
                  return (
                    at && (
                      <MarkWords
                        {...at}
                        words={width < narrow ? short : words}
                        width={width}
                        line={place}
                        lines={marks.length}
                      />
                    )
                  );
                },
              }}
            />
          ))}
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

/** Where the line of a mark stands; the library passes other boxes to other kinds of charts. */
function placeOf(box: object | undefined): { x: number; top: number } | null {
  if (!box || !('x' in box) || !('y' in box)) return null;
  return typeof box.x === 'number' && typeof box.y === 'number' ? { x: box.x, top: box.y } : null;
}
