import { Button, Group, Stack } from '@mantine/core';
import { DayField, useMessages } from '@giao-ban/shared-ui';
import { type PeriodPreset, presetRange, yearRange } from '../period/period';
import { periodMessages } from '../period/period.messages';
import { filterMessages } from './filter.messages';
import type { FilterState } from './filter-state';
import type { FilterControl } from './use-filter';
import type { FilterChoices } from './use-filter-choices';

const presets: readonly PeriodPreset[] = ['thisQuarter', 'sixMonths', 'thisYear', 'lastYear', 'all'];

/** What the period's fields need. */
export interface PeriodFieldsProps {
  state: FilterState;
  choices: FilterChoices;
  narrow: FilterControl['narrow'];
}

/** First and last day of the period: named periods, the years of the data, or any two days. */
export function PeriodFields({ state, choices, narrow }: PeriodFieldsProps) {
  const words = useMessages(filterMessages);
  const periods = useMessages(periodMessages);
  // "This quarter" is seen from the as-of day where one is chosen.
  const today = state.asOf ?? choices.today;
  const years = yearsOf(choices);
  return (
    <Stack gap="sm">
      <Group gap={6}>
        {today &&
          presets.map((preset) => (
            <RangeButton key={preset} range={presetRange(preset, today)} state={state} narrow={narrow}>
              {periods.presets[preset]}
            </RangeButton>
          ))}
        {years.map((year) => (
          <RangeButton key={year} range={yearRange(year)} state={state} narrow={narrow}>
            {periods.year(year)}
          </RangeButton>
        ))}
      </Group>
      <Group gap="sm" grow>
        <DayField label={words.from} value={state.from} onChange={(from) => narrow({ from })} />
        <DayField label={words.to} value={state.to} onChange={(to) => narrow({ to })} />
      </Group>
    </Stack>
  );
}

function RangeButton(props: {
  range: { from: string | null; to: string | null };
  state: FilterState;
  narrow: FilterControl['narrow'];
  children: string;
}) {
  const { range, state, narrow, children } = props;
  const chosen = state.from === range.from && state.to === range.to;
  return (
    <Button size="xs" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={() => narrow(range)}>
      {children}
    </Button>
  );
}

function yearsOf({ firstDay, lastDay }: FilterChoices): number[] {
  if (!firstDay || !lastDay) return [];
  const first = Number(firstDay.slice(0, 4));
  const last = Number(lastDay.slice(0, 4));
  return Array.from({ length: Math.min(last - first + 1, 8) }, (_, index) => last - index);
}
