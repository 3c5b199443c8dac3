import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import { DayField, useMessages } from '@giao-ban/shared-ui';
import { filterMessages } from './filter.messages';
import type { FilterState } from './filter-state';
import type { FilterControl } from './use-filter';

/** The rarer conditions: role, deadline, urgency, silence after the deadline. */
export function MoreFields({ state, narrow }: { state: FilterState; narrow: FilterControl['narrow'] }) {
  const words = useMessages(filterMessages);
  return (
    <Stack gap="md">
      <Radio.Group
        label={words.role}
        value={state.role ?? ''}
        onChange={(role) => narrow({ role: role === 'LEAD' || role === 'COOPERATE' ? role : null })}
      >
        <Stack gap={6} mt={6}>
          <Radio value="" label={words.anyRole} size="sm" />
          <Radio value="LEAD" label={words.roles.LEAD} size="sm" />
          <Radio value="COOPERATE" label={words.roles.COOPERATE} size="sm" />
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={words.deadline}
        value={state.deadline ?? ''}
        onChange={(deadline) => narrow({ deadline: deadline === 'stated' || deadline === 'none' ? deadline : null })}
      >
        <Stack gap={6} mt={6}>
          <Radio value="" label={words.anyDeadline} size="sm" />
          <Radio value="stated" label={words.deadlines.stated} size="sm" />
          <Radio value="none" label={words.deadlines.none} size="sm" />
        </Stack>
      </Radio.Group>
      <Group gap="sm" grow>
        <DayField label={words.dueFrom} value={state.dueFrom} onChange={(dueFrom) => narrow({ dueFrom })} />
        <DayField label={words.dueTo} value={state.dueTo} onChange={(dueTo) => narrow({ dueTo })} />
      </Group>
      <Checkbox
        label={words.urgent}
        checked={state.urgent}
        onChange={(event) => narrow({ urgent: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.pastDueUnknown}
        checked={state.pastDueUnknown}
        onChange={(event) => narrow({ pastDueUnknown: event.currentTarget.checked })}
      />
    </Stack>
  );
}
