import { Progress } from '@mantine/core';
import { FormulaHint, formatRate, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { Totals } from '../api/totals.query';
import { useMeasureWords } from '../api/use-measure-words';
import { overviewMessages } from './overview.messages';
import styles from './rates.module.css';

const rates = ['reportedRate', 'completionRate', 'completionRateDue', 'onTimeRate'] as const;

/** Every rate with its denominator by name, and the reported rate beside it: silence is no success and no failure. */
export function Rates({ total }: { total: Totals }) {
  const words = useMessages(overviewMessages);
  const measureWords = useMeasureWords();
  const { language } = useLanguage();
  const reported = words.reportedBeside(formatRate(total.reportedRate, language));
  return (
    <ul className={styles.rates}>
      {rates.map((key) => {
        const named = measureWords(key);
        const label = named?.label ?? key;
        const shown = formatRate(total[key], language);
        return (
          <li key={key}>
            <div className={styles.head}>
              <span>
                {label} {named && <FormulaHint label={words.formula(label)} formula={named.formula} />}
              </span>
              <strong>{shown}</strong>
            </div>
            <Progress
              value={(total[key] ?? 0) * 100}
              size="sm"
              color="var(--gb-accent)"
              aria-label={`${label}: ${shown}`}
            />
            <div className={styles.foot}>
              <span>{words.denominators[key]}</span>
              {key !== 'reportedRate' && <span>{reported}</span>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
