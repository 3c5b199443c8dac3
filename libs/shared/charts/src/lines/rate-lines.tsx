import { useElementSize } from '@mantine/hooks';
import { formatRate, useLanguage } from '@giao-ban/shared-ui';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSeries } from '../chart-types';
import { axisStyle } from '../stacked/axis';
import { Square } from '../stacked/chart-legend';
import styles from '../stacked/stacked.module.css';

/** A line of rates; the dashes tell it from the others where colours do not. */
export interface RateSeries extends ChartSeries {
  /** As SVG writes them, for example `6 3`; none: a full line. */
  dashes?: string;
}

/** One point in time: rates from 0 to 1, null where there is nothing to divide by. */
export interface RatePoint {
  id: string;
  label: string;
  values: Readonly<Record<string, number | null>>;
}

/** What lines of rates draw. */
export interface RateLinesProps {
  points: readonly RatePoint[];
  series: readonly RateSeries[];
  /** Names the picture for those who cannot see it; the numbers are in the table beside it. */
  label: string;
  /** Called with the point that was clicked. */
  onPick?: (pointId: string) => void;
}

/**
 * Rates over time, from 0 to 100 %; a line has a gap where there was nothing to divide by.
 *
 * @example
 * <RateLines points={months} series={rates} label="Tỷ lệ theo tháng" />
 */
export function RateLines({ points, series, label, onPick }: RateLinesProps) {
  const { ref, width } = useElementSize();
  const { language } = useLanguage();
  const byId = new Map(points.map((point) => [point.id, point]));
  return (
    <div ref={ref} className={styles.plot} role="img" aria-label={label}>
      {width > 0 && (
        <LineChart
          width={width}
          height={260}
          data={[...points]}
          margin={{ top: 8, right: 12, bottom: 0, left: -8 }}
          accessibilityLayer={false}
          onClick={({ activeLabel }) => activeLabel !== undefined && onPick?.(String(activeLabel))}
        >
          <CartesianGrid vertical={false} stroke="var(--gb-line)" />
          <XAxis
            dataKey="id"
            tickFormatter={(id: string) => byId.get(id)?.label ?? id}
            minTickGap={10}
            interval="preserveStartEnd"
            {...axisStyle}
          />
          <YAxis domain={[0, 1]} tickFormatter={(rate: number) => formatRate(rate, language)} {...axisStyle} />
          <Tooltip
            isAnimationActive={false}
            content={({ label: id, active }) =>
              active ? <RateTooltip point={byId.get(String(id))} series={series} /> : null
            }
          />
          {series.map(({ key, colour, dashes }) => (
            <Line
              key={key}
              dataKey={(point: RatePoint) => point.values[key] ?? null}
              stroke={colour}
              strokeWidth={2.25}
              {...(dashes && { strokeDasharray: dashes })}
              dot={points.length < 3}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      )}
    </div>
  );
}

function RateTooltip({ point, series }: { point: RatePoint | undefined; series: readonly RateSeries[] }) {
  const { language } = useLanguage();
  if (!point) return null;
  return (
    <div className={styles.tooltip}>
      <strong>{point.label}</strong>
      <table>
        <tbody>
          {series.map(({ key, label, colour }) => (
            <tr key={key}>
              <td>
                <Square colour={colour} /> {label}
              </td>
              <td>{formatRate(point.values[key], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
