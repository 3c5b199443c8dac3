import { UnstyledButton } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import type { ChartSeries } from '../chart-types';
import { chartMessages } from '../charts.messages';
import styles from './stacked.module.css';

/** What the legend needs. */
export interface ChartLegendProps {
  series: readonly ChartSeries[];
  /** Called with a series' key; without it the legend only explains. */
  onPick?: ((key: string) => void) | undefined;
}

/**
 * The one legend of all charts: a square and a word for each series, pressed to narrow.
 *
 * @example
 * <ChartLegend series={[{ key: 'OVERDUE', label: 'Quá hạn', colour: 'var(--gb-bucket-overdue)' }]} />
 */
export function ChartLegend({ series, onPick }: ChartLegendProps) {
  const words = useMessages(chartMessages);
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {series.map(({ key, label, colour }) => (
        <li key={key}>
          {onPick ? (
            <UnstyledButton className={styles.legendItem} onClick={() => onPick(key)} title={words.legendPick(label)}>
              <Square colour={colour} />
              {label}
            </UnstyledButton>
          ) : (
            <span className={styles.legendItem}>
              <Square colour={colour} />
              {label}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A square of a series' colour; the word stands beside it. */
export function Square({ colour }: { colour: string }) {
  return <span className={styles.square} style={{ background: colour }} aria-hidden="true" />;
}
