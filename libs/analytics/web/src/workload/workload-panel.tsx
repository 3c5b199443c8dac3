import { Button, SegmentedControl, Text } from '@mantine/core';
import { onlyChosen, stackRows } from '@giao-ban/analytics-model';
import { buckets, NOT_STATED, toDirectiveFilter, useFilter, useFilterChoices } from '@giao-ban/directive-web';
import { ChartFrame, ChartLegend, StackedBars } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { statsQuery } from '../api/stats.query';
import { useViewParam } from '../api/use-view-param';
import { bucketPatch, useBucketSeries } from '../bucket-series';
import { chartsMessages } from '../charts.messages';
import { stackTable } from '../stack-table';
import { unitName } from './unit-names';

const shownFirst = 12;

/** Who has how much to do, and how far it is: by department, or by function across provinces. */
export function WorkloadPanel() {
  const words = useMessages(chartsMessages);
  const { state, narrow, linkTo } = useFilter();
  const choices = useFilterChoices(state.theme);
  const severalPlaces = state.provinces.length !== 1 && choices.provinces.length > 1;
  const [by, setBy] = useViewParam('theo', ['don-vi', 'nhom'], severalPlaces ? 'nhom' : 'don-vi');
  const [all, setAll] = useState(false);
  const series = useBucketSeries();
  const dimension = by === 'nhom' ? 'FAMILY' : 'DEPARTMENT';
  const field = by === 'nhom' ? 'families' : 'departments';
  // A role belongs to the assignment, so under a role filter the rows must be those of that role.
  const groupBy = state.role ? ([dimension, 'ROLE', 'BUCKET'] as const) : ([dimension, 'BUCKET'] as const);
  const answer = useApiQuery(statsQuery, {
    filter: toDirectiveFilter(state),
    groupBy: [...groupBy],
    asOf: state.asOf,
  });
  const nameOf = unitName(choices, severalPlaces);
  const chosen = state[field].map((code) => (code === NOT_STATED ? null : code));
  return (
    <AnswerView answer={answer} lines={9}>
      {({ directiveStats }) => {
        const rows = onlyChosen(
          onlyChosen(directiveStats.rows, dimension, chosen),
          'ROLE',
          state.role ? [state.role] : [],
        );
        const stacked = stackRows(rows, {
          category: dimension,
          series: 'BUCKET',
          measure: 'directives',
          seriesOrder: buckets,
        });
        const categories = stacked.categories.map(({ key, label, ...rest }) => ({
          ...rest,
          id: key ?? NOT_STATED,
          label: key ? nameOf(key, label) : words.notStated,
        }));
        const [first] = categories;
        const shownSeries = series(stacked.series);
        const table = stackTable({
          caption: `${words.workload.title}. ${words.workload.note}`,
          corner: words.workload.title,
          ...{ categories, series: shownSeries, total: words.total },
          linkTo: (id, bucket) => linkTo('/nhiem-vu', { [field]: [id], ...(bucket && bucketPatch(bucket)) }),
        });
        return (
          <ChartFrame
            title={words.workload.title}
            summary={first && words.workload.summary(first.label, first.total, first.values['UNKNOWN'] ?? 0)}
            table={table}
            asOf={directiveStats.asOf}
            busy={answer.loading}
            controls={<ByChoice value={by} onChange={setBy} />}
          >
            {!first && <EmptyState title={words.noRows} next={words.noRowsNext} />}
            {first && (
              <>
                <ChartLegend series={shownSeries} onPick={(key) => narrow(bucketPatch(key))} />
                <StackedBars
                  categories={all ? categories : categories.slice(0, shownFirst)}
                  series={shownSeries}
                  label={words.workload.label}
                  onPick={(id, bucket) => narrow({ [field]: [id], ...bucketPatch(bucket) })}
                />
              </>
            )}
            {categories.length > shownFirst && (
              <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} className="gb-no-print">
                {all ? words.workload.collapse : words.workload.expand(categories.length)}
              </Button>
            )}
            <Text size="xs" c="dimmed">
              {words.workload.note}
            </Text>
          </ChartFrame>
        );
      }}
    </AnswerView>
  );
}

function ByChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useMessages(chartsMessages).workload;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.by}
      value={value}
      onChange={onChange}
      data={[
        { value: 'don-vi', label: words.unit },
        { value: 'nhom', label: words.family },
      ]}
    />
  );
}
