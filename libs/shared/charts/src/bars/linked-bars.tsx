import { formatCount, useLanguage } from '@giao-ban/shared-ui';
import { Link, type To } from 'react-router';
import type { ChartSeries } from '../chart-types';
import styles from './linked-bars.module.css';

/** A part of a bar and the list that it opens. */
export interface LinkedPart {
  key: string;
  count: number;
  to: To;
  /** What is counted, for those who only hear the link. */
  label: string;
}

/** What linked bars draw. */
export interface LinkedBarsProps {
  label: string;
  series: readonly ChartSeries[];
  rows: readonly { key: string; label: string; parts: readonly LinkedPart[] }[];
}

/**
 * A few bars of which every part is a link with its number beside it: for short charts that lead to lists.
 *
 * @example
 * <LinkedBars label="Tuổi quá hạn" series={series} rows={[{ key: '30', label: 'Đến 30 ngày', parts }]} />
 */
export function LinkedBars({ label, series, rows }: LinkedBarsProps) {
  const { language } = useLanguage();
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  const colourOf = (key: string) => series.find((one) => one.key === key)?.colour;
  return (
    <ul className={styles.bars} aria-label={label}>
      {rows.map((row) => {
        const shown = row.parts.filter(({ count }) => count > 0);
        return (
          <li key={row.key} className={styles.row}>
            <span className={styles.name}>{row.label}</span>
            <span className={styles.parts}>
              {shown.length === 0 && <span className={styles.none}>0</span>}
              {shown.map(({ key, count, to, label: name }) => (
                <Link
                  key={key}
                  to={to}
                  className={styles.part}
                  style={{ width: `${(count / most) * 82}%`, minWidth: 'max-content' }}
                  aria-label={`${formatCount(count, language)}: ${name}`}
                  title={name}
                >
                  <span className={styles.fill} style={{ background: colourOf(key), flexGrow: 1 }} />
                  {formatCount(count, language)}
                </Link>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
