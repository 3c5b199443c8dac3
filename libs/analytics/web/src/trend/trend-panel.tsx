import { SegmentedControl } from '@mantine/core';
import { summariseTrend, trendRows } from '@giao-ban/analytics-model';
import { buckets, periodRange, toDirectiveFilter, useFilter } from '@giao-ban/directive-web';
import { ChartFrame, ChartLegend, StackedColumns } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { statsQuery } from '../api/stats.query';
import { useReorganisationMarks } from '../api/use-reorganisation-marks';
import { useViewParam } from '../api/use-view-param';
import { bucketPatch, useBucketSeries } from '../bucket-series';
import { chartsMessages } from '../charts.messages';
import { periodLabel } from '../period-label';
import { stackTable } from '../stack-table';

/** How much was ordered, month by month or quarter by quarter, and how far it is today. */
export function TrendPanel() {
  const { language } = useLanguage();
  const words = useMessages(chartsMessages);
  const { state, narrow, linkTo } = useFilter();
  const [by, setBy] = useViewParam('theo-ky', ['thang', 'quy'], 'thang');
  const series = useBucketSeries();
  const marksOf = useReorganisationMarks();
  const title = state.units === 'today' ? words.trend.titleToday : words.trend.title;
  const unit = by === 'quy' ? 'QUARTER' : 'MONTH';
  const answer = useApiQuery(statsQuery, {
    filter: toDirectiveFilter(state),
    groupBy: [unit, 'BUCKET'],
    asOf: state.asOf,
  });
  return (
    <AnswerView answer={answer} lines={8} title={title}>
      {({ directiveStats }) => {
        const trend = trendRows(directiveStats.rows, {
          ...{ category: unit, series: 'BUCKET', measure: 'directives', seriesOrder: buckets },
        });
        const named = (code: string | null) => periodLabel(code ?? '', language);
        const categories = trend.categories.map(({ key, ...rest }) => ({ ...rest, id: key ?? '', label: named(key) }));
        const shownSeries = series(trend.series);
        const summary = summariseTrend(trend);
        const { marks, told: reorganised } = marksOf(categories.map(({ id }) => id));
        const table = stackTable({
          caption: words.trend.label,
          corner: words.trend.period,
          ...{ categories, series: shownSeries, total: words.total },
          linkTo: (id, bucket) => linkTo('/nhiem-vu', { ...within(id, state), ...(bucket && bucketPatch(bucket)) }),
        });
        const told =
          summary &&
          words.trend.summary(
            named(summary.peak.key),
            summary.peak.total,
            named(summary.last.key),
            summary.last.total,
          ) +
            (summary.silent > 0 ? words.trend.silent(summary.silent) : '') +
            reorganised;
        return (
          <ChartFrame
            title={title}
            summary={told}
            table={table}
            asOf={directiveStats.asOf}
            busy={answer.loading}
            controls={<UnitChoice value={by} onChange={setBy} />}
          >
            {!summary && <EmptyState title={words.noRows} next={words.noRowsNext} />}
            {summary && (
              <>
                <ChartLegend series={shownSeries} onPick={(key) => narrow(bucketPatch(key))} />
                <StackedColumns
                  categories={categories}
                  series={shownSeries}
                  label={words.trend.label}
                  marks={marks}
                  onPick={(id) => narrow(within(id, state))}
                />
              </>
            )}
          </ChartFrame>
        );
      }}
    </AnswerView>
  );
}

/** The days of a column, cut to the period that is already chosen, so that the list has as many as the column. */
function within(code: string, state: { from: string | null; to: string | null }) {
  const range = periodRange(code);
  if (!range?.from || !range.to) return {};
  return {
    from: state.from && state.from > range.from ? state.from : range.from,
    to: state.to && state.to < range.to ? state.to : range.to,
  };
}

function UnitChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useMessages(chartsMessages).trend;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.by}
      value={value}
      onChange={onChange}
      data={[
        { value: 'thang', label: words.month },
        { value: 'quy', label: words.quarter },
      ]}
    />
  );
}
