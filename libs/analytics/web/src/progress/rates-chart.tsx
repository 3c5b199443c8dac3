import { completedBuckets, useFilter } from '@giao-ban/directive-web';
import { ChartFrame, type ChartTableData, RateLines, type RateSeries } from '@giao-ban/shared-charts';
import { formatRate, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { CompletionPoint } from '../api/progress.query';
import { useMeasureWords } from '../api/use-measure-words';
import { overviewMessages } from '../overview/overview.messages';
import { periodLabel } from '../period-label';
import type { OverTimeProps } from './completion-chart';
import styles from './progress-page.module.css';
import { progressMessages } from './progress.messages';

const rates = ['reportedRate', 'completionRate', 'completionRateDue', 'onTimeRate'] as const;

// Colour and dashes both tell the lines apart; the reported rate, without which no other can be read, is the full one.
const looks: Record<(typeof rates)[number], Pick<RateSeries, 'colour' | 'dashes'>> = {
  reportedRate: { colour: 'var(--gb-bucket-unknown)' },
  completionRate: { colour: 'var(--gb-bucket-completed)', dashes: '9 3' },
  completionRateDue: { colour: 'var(--gb-bucket-overdue)', dashes: '4 3' },
  onTimeRate: { colour: 'var(--gb-bucket-completed-on-time)', dashes: '2 2' },
};

/** The four rates at the end of each period, each with its denominator by name. */
export function RatesChart({ points, asOf, busy }: OverTimeProps) {
  const { language } = useLanguage();
  const words = useMessages(progressMessages);
  const measureWords = useMeasureWords();
  const { denominators } = useMessages(overviewMessages);
  const { narrow } = useFilter();
  const series = rates.map((key): RateSeries => ({ key, label: measureWords(key)?.label ?? key, ...looks[key] }));
  const last = points.at(-1);
  const told = series.map(({ key, label }) => `${label} ${formatRate(last?.measures[rateOf(key)], language)}`);
  return (
    <ChartFrame
      title={words.rates.title}
      summary={last && words.rates.summary(last.day, told.join(', '))}
      table={useRateTable(points, series)}
      {...{ asOf, busy }}
    >
      <ul className={styles.legend}>
        {series.map(({ key, label, colour, dashes }) => (
          <li key={key}>
            <svg width="28" height="8" aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" stroke={colour} strokeWidth="2.5" strokeDasharray={dashes} />
            </svg>
            {words.rates.legend(label, denominators[rateOf(key)])}
          </li>
        ))}
      </ul>
      <RateLines
        points={points.map(({ period, measures }) => ({
          id: period,
          label: periodLabel(period, language),
          values: Object.fromEntries(rates.map((key) => [key, measures[key]])),
        }))}
        series={series}
        label={words.rates.label}
        onPick={(period) => narrow({ asOf: points.find((point) => point.period === period)?.day ?? asOf })}
      />
    </ChartFrame>
  );
}

const rateOf = (key: string): (typeof rates)[number] => rates.find((one) => one === key) ?? 'reportedRate';

/** The rates as a table, with the counts that they are made of; every count opens its list. */
function useRateTable(points: readonly CompletionPoint[], series: readonly RateSeries[]): ChartTableData {
  const { language } = useLanguage();
  const words = useMessages(progressMessages);
  const { linkTo } = useFilter();
  return {
    caption: words.rates.label,
    columns: [words.period, words.total, words.rates.completed, ...series.map(({ label }) => label)],
    rows: points.map(({ period, day, measures }) => {
      const label = periodLabel(period, language);
      return {
        key: period,
        cells: [
          label,
          { count: measures.directives, to: linkTo('/nhiem-vu', { asOf: day }), label },
          {
            count: measures.completed,
            to: linkTo('/nhiem-vu', { asOf: day, buckets: completedBuckets }),
            label: `${label}, ${words.rates.completed}`,
          },
          ...rates.map((key) => formatRate(measures[key], language)),
        ],
      };
    }),
  };
}
