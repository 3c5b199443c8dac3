import { SegmentedControl, Text } from '@mantine/core';
import { measureColumns } from '@giao-ban/analytics-model';
import { useFilter } from '@giao-ban/directive-web';
import { ChartFrame, ChartLegend, StackedColumns } from '@giao-ban/shared-charts';
import { formatCount, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { CompletionPoint } from '../api/progress.query';
import { useReorganisationMarks } from '../api/use-reorganisation-marks';
import { bucketPatch, useBucketSeries } from '../bucket-series';
import { bucketMeasures } from '../overview/bucket-measures';
import { periodLabel } from '../period-label';
import { stackTable } from '../stack-table';
import { progressMessages } from './progress.messages';

/** What the charts over time share. */
export interface OverTimeProps {
  points: readonly CompletionPoint[];
  asOf: string;
  busy: boolean;
}

/** Where all directives stood at the end of each period, as it was known then. */
export function CompletionChart(props: OverTimeProps & { by: string; setBy: (by: string) => void }) {
  const { points, asOf, busy, by, setBy } = props;
  const { language } = useLanguage();
  const words = useMessages(progressMessages);
  const { narrow, linkTo } = useFilter();
  const named = points.map((point) => ({ ...point, label: periodLabel(point.period, language) }));
  const columns = measureColumns(named, bucketMeasures);
  const series = useBucketSeries()(columns.series);
  const categories = columns.categories.map(({ key, ...rest }) => ({ ...rest, id: key ?? '' }));
  const { marks, told } = useReorganisationMarks()(categories.map(({ id }) => id));
  const dayOf = (period: string) => points.find((point) => point.period === period)?.day ?? asOf;
  const last = points.at(-1);
  const count = (value: number | undefined) => formatCount(value ?? 0, language);
  const table = stackTable({
    caption: words.completion.label,
    corner: words.period,
    ...{ categories, series, total: words.total },
    linkTo: (period, bucket) => linkTo('/nhiem-vu', { asOf: dayOf(period), ...(bucket && bucketPatch(bucket)) }),
  });
  return (
    <ChartFrame
      title={words.completion.title}
      summary={
        last &&
        words.completion.summary(
          last.day,
          count(last.measures.completed),
          count(last.measures.unknown),
          count(last.measures.directives),
        ) + told
      }
      controls={<StepChoice value={by} onChange={setBy} />}
      {...{ table, asOf, busy }}
    >
      <ChartLegend series={series} onPick={(key) => narrow(bucketPatch(key))} />
      <StackedColumns
        {...{ categories, series, marks }}
        label={words.completion.label}
        onPick={(period) => narrow({ asOf: dayOf(period) })}
      />
      <Text size="xs" c="dimmed">
        {words.completion.note}
      </Text>
    </ChartFrame>
  );
}

function StepChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useMessages(progressMessages);
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
