import { Button, SegmentedControl, Text } from '@mantine/core';
import { onlyChosen, stackRows } from '@giao-ban/analytics-model';
import { buckets, NOT_STATED, toDirectiveFilter, useFilter, useFilterChoices } from '@giao-ban/directive-web';
import { type ChartCategory, ChartFrame, ChartLegend, StackedBars } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, useMessages } from '@giao-ban/shared-ui';
import { type ReactNode, useState } from 'react';
import { statsQuery } from '../api/stats.query';
import { useViewParam } from '../api/use-view-param';
import { bucketPatch, useBucketSeries } from '../bucket-series';
import { chartsMessages } from '../charts.messages';
import { stackTable } from '../stack-table';

const shownFirst = 12;

/** Who has how much to do, and how far it is: by department, or by function across provinces. */
export function WorkloadPanel() {
  const words = useMessages(chartsMessages);
  const { state } = useFilter();
  const choices = useFilterChoices(state.theme);
  const severalPlaces = state.provinces.length !== 1 && choices.provinces.length > 1;
  // As of today one province has units of several former agencies, often of one name.
  const withPlace = severalPlaces || state.units === 'today';
  const [by, setBy] = useViewParam('theo', ['don-vi', 'nhom'], severalPlaces ? 'nhom' : 'don-vi');
  const dimension = by === 'nhom' ? 'FAMILY' : 'DEPARTMENT';
  const answer = useApiQuery(statsQuery, {
    filter: toDirectiveFilter(state),
    // A role belongs to the assignment, so under a role filter the rows must be those of that role.
    groupBy: state.role ? [dimension, 'ROLE', 'BUCKET'] : [dimension, 'BUCKET'],
    asOf: state.asOf,
  });
  const field = by === 'nhom' ? 'families' : 'departments';
  // A unit that the list of departments does not name (yet) keeps the name that came with its row.
  const nameOf = (id: string, label: string) => {
    const name = choices.nameOf(field, id, withPlace);
    return name === id ? label : name;
  };
  const chosen = state[field].map((code) => (code === NOT_STATED ? null : code));
  return (
    <AnswerView answer={answer} lines={9} title={words.workload.title}>
      {({ directiveStats }) => {
        const ofUnits = onlyChosen(directiveStats.rows, dimension, chosen);
        const rows = onlyChosen(ofUnits, 'ROLE', state.role ? [state.role] : []);
        const stacked = stackRows(rows, { category: dimension, ...byBucket });
        const categories = stacked.categories.map(({ key, label, ...rest }) => ({
          ...rest,
          id: key ?? NOT_STATED,
          label: key ? nameOf(key, label) : words.notStated,
        }));
        return (
          <WorkloadChart
            {...{ categories, field }}
            seriesKeys={stacked.series}
            asOf={directiveStats.asOf}
            notes={directiveStats.unitNotes}
            busy={answer.loading}
            controls={<ByChoice value={by} onChange={setBy} />}
          />
        );
      }}
    </AnswerView>
  );
}

const byBucket = { series: 'BUCKET', measure: 'directives', seriesOrder: buckets } as const;

interface WorkloadChartProps {
  categories: readonly ChartCategory[];
  /** The field of the filter that a bar stands for. */
  field: 'families' | 'departments';
  seriesKeys: readonly string[];
  asOf: string;
  /** What the units of today leave out. */
  notes: readonly string[];
  busy: boolean;
  controls: ReactNode;
}

function WorkloadChart({ categories, field, seriesKeys, notes, ...frame }: WorkloadChartProps) {
  const words = useMessages(chartsMessages);
  const { narrow, linkTo } = useFilter();
  const series = useBucketSeries()(seriesKeys);
  const [all, setAll] = useState(false);
  const [first] = categories;
  const table = stackTable({
    caption: `${words.workload.title}. ${words.workload.note}`,
    corner: words.workload.title,
    ...{ categories, series, total: words.total },
    linkTo: (id, bucket) => linkTo('/nhiem-vu', { [field]: [id], ...(bucket && bucketPatch(bucket)) }),
  });
  const summary = first && words.workload.summary(first.label, first.total, first.values['UNKNOWN'] ?? 0);
  return (
    <ChartFrame title={words.workload.title} summary={summary} table={table} {...frame}>
      {first ? (
        <>
          <ChartLegend series={series} onPick={(key) => narrow(bucketPatch(key))} />
          <StackedBars
            categories={all ? categories : categories.slice(0, shownFirst)}
            series={series}
            label={words.workload.label}
            onPick={(id, bucket) => narrow({ [field]: [id], ...bucketPatch(bucket) })}
          />
        </>
      ) : (
        <EmptyState title={words.noRows} next={words.noRowsNext} />
      )}
      {categories.length > shownFirst && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} className="gb-no-print">
          {all ? words.workload.collapse : words.workload.expand(categories.length)}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {[words.workload.note, ...notes].join(' ')}
      </Text>
    </ChartFrame>
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
