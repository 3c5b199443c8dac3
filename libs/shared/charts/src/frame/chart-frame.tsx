import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { Panel, useMessages } from '@giao-ban/shared-ui';
import { type ReactNode, useState } from 'react';
import { chartMessages } from '../charts.messages';
import { ChartTable, type ChartTableData } from '../table/chart-table';
import { csvName, toCsv } from '../table/to-csv';
import { saveFile } from './save-file';

/** What every chart brings along. */
export interface ChartFrameProps {
  title: string;
  /** The picture told in a sentence. */
  summary: ReactNode;
  table: ChartTableData;
  /** The day of the figures, for the export's name. */
  asOf: string;
  busy?: boolean;
  /** Choices of this chart, for example months or quarters. */
  controls?: ReactNode;
  children: ReactNode;
}

/**
 * The frame of every chart: title, summary in words, the picture or its table, and the export of the table.
 *
 * @example
 * <ChartFrame title="Theo tháng" summary="Nhiều nhất: 3/2025" table={table} asOf="2025-03-31"><StackedColumns ... /></ChartFrame>
 */
export function ChartFrame({ title, summary, table, asOf, busy = false, controls, children }: ChartFrameProps) {
  const words = useMessages(chartMessages);
  const [view, setView] = useState('chart');
  const actions = (
    <Group gap="xs">
      {controls}
      <SegmentedControl
        size="xs"
        aria-label={words.view(title)}
        value={view}
        onChange={setView}
        data={[
          { value: 'chart', label: words.chart },
          { value: 'table', label: words.table },
        ]}
      />
    </Group>
  );
  return (
    <Panel title={title} note={summary} actions={actions} busy={busy}>
      {view === 'chart' ? (
        children
      ) : (
        <>
          <ChartTable table={table} />
          <Group justify="space-between" mt="xs" className="gb-no-print">
            <Text size="xs" c="dimmed">
              {table.caption}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => saveFile(csvName(title, asOf), 'text/csv', toCsv(table))}
            >
              {words.csv}
            </Button>
          </Group>
        </>
      )}
    </Panel>
  );
}
