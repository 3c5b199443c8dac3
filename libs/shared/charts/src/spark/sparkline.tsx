import styles from './sparkline.module.css';

/** A point of a small line of columns. */
export interface SparkPoint {
  key: string;
  label: string;
  value: number;
}

/**
 * Small columns over time, to stand in a line of text; the label tells them in words.
 *
 * @example
 * <Sparkline points={[{ key: '2025-01', label: '1/2025', value: 3 }]} label="3 lần trong tháng 1/2025" />
 */
export function Sparkline({ points, label }: { points: readonly SparkPoint[]; label: string }) {
  const max = Math.max(1, ...points.map(({ value }) => value));
  const step = 100 / Math.max(points.length, 1);
  return (
    <svg className={styles.spark} viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label={label}>
      <line x1="0" x2="100" y1="23.5" y2="23.5" className={styles.ground} />
      {points.map(({ key, label: name, value }, place) => (
        <rect
          key={key}
          x={place * step + step * 0.12}
          width={step * 0.76}
          y={23 - (value / max) * 22}
          height={(value / max) * 22}
          className={styles.bar}
        >
          <title>{`${name}: ${value}`}</title>
        </rect>
      ))}
    </svg>
  );
}
