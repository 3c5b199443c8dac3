import { SegmentedControl, Text, Tooltip } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { filterMessages } from './filter.messages';
import type { FilterControl } from './use-filter';
import type { FilterChoices } from './use-filter-choices';

/** What the switch needs. */
export interface UnitViewSwitchProps {
  control: FilterControl;
  choices: FilterChoices;
  /** In a drawer: its explanation below it instead of on hover. */
  explained?: boolean;
}

/** Whether provinces and units are read as issued or as of today; chosen provinces stay chosen. */
export function UnitViewSwitch({ control: { state, narrow }, choices, explained = false }: UnitViewSwitchProps) {
  const words = useMessages(filterMessages);
  const choose = (value: string) =>
    narrow({ units: value === 'today' ? 'today' : null, provinces: choices.inOtherView(state.provinces) });
  const control = (
    <SegmentedControl
      size="xs"
      fullWidth={explained}
      aria-label={words.viewBy}
      value={state.units ?? 'issued'}
      onChange={choose}
      data={[
        { value: 'issued', label: words.asIssued },
        { value: 'today', label: words.byToday },
      ]}
    />
  );
  if (!explained) {
    return (
      <Tooltip
        label={words.byTodayNote}
        multiline
        w={320}
        openDelay={400}
        events={{ hover: true, focus: true, touch: false }}
      >
        {control}
      </Tooltip>
    );
  }
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {words.viewBy}
      </Text>
      {control}
      <Text size="xs" c="dimmed" mt={6}>
        {words.byTodayNote}
      </Text>
    </div>
  );
}
