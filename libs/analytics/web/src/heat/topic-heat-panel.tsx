import { Button } from '@mantine/core';
import { heatLevel, onlyChosen, pivotRows, type PivotLine, type PivotTable } from '@giao-ban/analytics-model';
import { type FilterControl, NOT_STATED, toDirectiveFilter, useFilter } from '@giao-ban/directive-web';
import { ChartFrame, HeatTable, type HeatTableProps } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { statsQuery } from '../api/stats.query';
import { chartsMessages } from '../charts.messages';

const shownFirst = 14;

/** Which matters occupy which province: colour and number in one table. */
export function TopicHeatPanel() {
  const words = useMessages(chartsMessages);
  const filter = useFilter();
  const { state } = filter;
  const [all, setAll] = useState(false);
  const answer = useApiQuery(statsQuery, {
    filter: toDirectiveFilter(state),
    groupBy: ['TOPIC', 'PROVINCE'],
    asOf: state.asOf,
  });
  const chosen = state.topics.map((code) => (code === NOT_STATED ? null : code));
  return (
    <AnswerView answer={answer} lines={10} title={words.heat.title}>
      {({ directiveStats }) => {
        const rows = onlyChosen(directiveStats.rows, 'TOPIC', chosen);
        const pivot = pivotRows(rows, { line: 'TOPIC', column: 'PROVINCE', measure: 'directives' });
        const [first] = pivot.lines;
        const heat = heatProps(pivot, filter, words);
        return (
          <ChartFrame
            title={words.heat.title}
            summary={first && `${words.heat.summary(first.label, first.total)} ${words.heat.note}`}
            table={plainTable(heat, words.total)}
            asOf={directiveStats.asOf}
            busy={answer.loading}
          >
            {first ? (
              <HeatTable {...heat} lines={all ? heat.lines : heat.lines.slice(0, shownFirst)} />
            ) : (
              <EmptyState title={words.noRows} next={words.noRowsNext} />
            )}
            {heat.lines.length > shownFirst && (
              <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} className="gb-no-print">
                {all ? words.heat.collapse : words.heat.expand(heat.lines.length)}
              </Button>
            )}
          </ChartFrame>
        );
      }}
    </AnswerView>
  );
}

type Words = (typeof chartsMessages)['vi'];

function heatProps(pivot: PivotTable, { linkTo }: FilterControl, words: Words): HeatTableProps {
  const topicPatch = (line: PivotLine) => ({ topics: [line.key ?? NOT_STATED] });
  const labelOf = (key: string | null, label: string) => (key === null ? words.notStated : label);
  return {
    caption: words.heat.title,
    corner: words.heat.topic,
    columns: pivot.columns.map(({ key, label }) => ({
      key: key ?? NOT_STATED,
      label: labelOf(key, label),
      to: linkTo('', { provinces: [key ?? NOT_STATED] }),
    })),
    lines: pivot.lines.map((line) => {
      const label = labelOf(line.key, line.label);
      return {
        key: line.key ?? NOT_STATED,
        label,
        to: linkTo('', topicPatch(line)),
        total: { count: line.total, level: 0, label, to: linkTo('/nhiem-vu', topicPatch(line)) },
        cells: line.cells.map((count, place) => {
          const province = pivot.columns[place];
          return {
            count,
            level: heatLevel(count, pivot.max),
            label: `${label}, ${province?.label ?? ''}`,
            to: linkTo('/nhiem-vu', { ...topicPatch(line), provinces: [province?.key ?? NOT_STATED] }),
          };
        }),
      };
    }),
  };
}

function plainTable({ caption, corner, columns, lines }: HeatTableProps, total: string) {
  return {
    caption,
    columns: [corner, ...columns.map(({ label }) => label), total],
    rows: lines.map((line) => ({ key: line.key, cells: [line.label, ...line.cells, line.total] })),
  };
}
