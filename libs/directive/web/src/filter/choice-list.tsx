import { Checkbox, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { fold } from '@giao-ban/shared-kernel';
import { useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { filterMessages } from './filter.messages';
import type { Choice } from './use-filter-choices';

/** Choices that are ticked together. */
export interface TickGroup {
  label: string | null;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/**
 * Values to tick, in groups, with a search box once the list is long.
 *
 * @example
 * <ChoiceList groups={[{ label: null, choices, chosen: state.topics, onChange: setTopics }]} />
 */
export function ChoiceList({ groups }: { groups: readonly TickGroup[] }) {
  const words = useMessages(filterMessages);
  const [sought, setSought] = useState('');
  const size = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const matching = groups
    .map((group) => ({ ...group, shown: group.choices.filter(({ label }) => fold(label).includes(fold(sought))) }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <Stack gap="xs">
      {size > 9 && (
        <TextInput
          size="sm"
          aria-label={words.searchOptions}
          placeholder={words.searchOptions}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <ScrollArea.Autosize mah="min(60vh, 24rem)" type="auto" offsetScrollbars="y">
        <Stack gap="md" py={2} pl={2}>
          {matching.map((group) => (
            <TickBoxes key={group.label ?? ''} group={group} shown={group.shown} />
          ))}
          {matching.length === 0 && (
            <Text size="sm" c="dimmed">
              {words.nothing}
            </Text>
          )}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}

function TickBoxes({ group, shown }: { group: TickGroup; shown: readonly Choice[] }) {
  return (
    <Checkbox.Group
      value={[...group.chosen]}
      onChange={group.onChange}
      label={group.label}
      labelProps={{ size: 'xs', c: 'dimmed' }}
    >
      <Stack gap={6} mt={group.label ? 6 : 0}>
        {shown.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} size="sm" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
