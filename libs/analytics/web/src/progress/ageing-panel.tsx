import { Text } from '@mantine/core';
import { bucketColour, bucketMessages, type FilterState, toDirectiveFilter, useFilter } from '@giao-ban/directive-web';
import { ChartFrame, ChartLegend, LinkedBars } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, useMessages } from '@giao-ban/shared-ui';
import { ageingQuery, type OverdueBand } from '../api/progress.query';
import { progressMessages } from './progress.messages';

/** What is past its stated deadline, by how long; silence apart from what is reported unfinished. */
export function AgeingPanel() {
  const words = useMessages(progressMessages).ageing;
  const { state } = useFilter();
  const answer = useApiQuery(ageingQuery, { filter: toDirectiveFilter(state), asOf: state.asOf });
  return (
    <AnswerView answer={answer} lines={5} title={words.title}>
      {({ overdueAgeing }) => <AgeingChart {...overdueAgeing} busy={answer.loading} />}
    </AnswerView>
  );
}

/** The part of a band as a narrower filter: its deadlines, cut to those already chosen, and its state. */
const parts = {
  overdue: { buckets: ['OVERDUE'] },
  pastDueUnknown: { pastDueUnknown: true },
} as const satisfies Record<string, Partial<FilterState>>;
const partKeys = ['overdue', 'pastDueUnknown'] as const;

function AgeingChart({ bands, asOf, busy }: { bands: readonly OverdueBand[]; asOf: string; busy: boolean }) {
  const words = useMessages(progressMessages).ageing;
  const names = useMessages(bucketMessages);
  const { state, linkTo } = useFilter();
  const series = [
    { key: 'overdue', label: names.short.OVERDUE, colour: bucketColour('OVERDUE') },
    { key: 'pastDueUnknown', label: names.pastDueUnknown, colour: bucketColour('UNKNOWN') },
  ];
  const sum = (key: (typeof partKeys)[number]) => bands.reduce((total, band) => total + band[key], 0);
  const rows = bands.map((band) => {
    const label = words.bands[band.band];
    return {
      key: band.band,
      label,
      parts: partKeys.map((key, place) => ({
        key,
        count: band[key],
        to: linkTo('/nhiem-vu', { ...within(band, state), ...parts[key] }),
        label: words.part(label, series[place]?.label ?? key),
      })),
    };
  });
  const oldest = bands.at(-1);
  const none = sum('overdue') + sum('pastDueUnknown') === 0;
  return (
    <ChartFrame
      title={words.title}
      summary={
        !none &&
        words.summary(sum('overdue'), sum('pastDueUnknown'), (oldest?.overdue ?? 0) + (oldest?.pastDueUnknown ?? 0))
      }
      table={{
        caption: words.label,
        columns: [words.corner, ...series.map(({ label }) => label)],
        rows: rows.map(({ key, label, parts: cells }) => ({ key, cells: [label, ...cells] })),
      }}
      {...{ asOf, busy }}
    >
      {none ? (
        <EmptyState title={words.none} next={words.noneNext} />
      ) : (
        <>
          <ChartLegend series={series} />
          <LinkedBars label={words.label} series={series} rows={rows} />
          <Text size="xs" c="dimmed" mt="sm">
            {words.note}
          </Text>
        </>
      )}
    </ChartFrame>
  );
}

/** The deadlines of a band within those that are already chosen, so that the list has as many as the bar. */
function within(band: OverdueBand, { dueFrom, dueTo }: FilterState): Partial<FilterState> {
  const from = dueFrom && (!band.dueFrom || dueFrom > band.dueFrom) ? dueFrom : band.dueFrom;
  return { dueFrom: from, dueTo: dueTo && dueTo < band.dueTo ? dueTo : band.dueTo };
}
