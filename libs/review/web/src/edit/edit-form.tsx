import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { useMessages, useOwnName } from '@giao-ban/shared-ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormValues } from '../api/correction.mutations';
import { choicesQuery, type ReviewItem } from '../api/review-queue.query';
import { reviewMessages } from '../review.messages';
import { Controls } from './controls';
import { draftOf, type Fault, valuesOf } from './draft';

/** What the form is given. */
export interface EditFormProps {
  item: ReviewItem;
  onSave: (values: FormValues, why: string) => void;
  onCancel: () => void;
}

/** The right control for the field in doubt, filled with what was read. Esc leaves it. */
export function EditForm({ item, onSave, onCancel }: EditFormProps) {
  const words = useMessages(reviewMessages);
  const [draft, setDraft] = useState(() => draftOf(item));
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [name, setName] = useOwnName();
  const { data } = useApiQuery(choicesQuery, { agency: item.notice.agency.id });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [data]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = valuesOf(item, draft);
    if ('fault' in given) setFault(given.fault);
    else onSave(given.values, why.trim());
  };
  return (
    <form
      ref={form}
      onSubmit={send}
      noValidate
      aria-label={words.edit.title(item.label)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Stack gap="sm">
        <Controls
          item={item}
          draft={draft}
          choices={data}
          error={fault && words.edit.faults[fault]}
          change={(part) => {
            setFault(null);
            setDraft((before) => ({ ...before, ...part }));
          }}
        />
        <TextInput
          size="sm"
          label={words.edit.why}
          description={words.edit.whyHint}
          maxLength={1000}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <TextInput
          size="sm"
          label={words.edit.name}
          maxLength={100}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          {words.edit.kept}
        </Text>
        <Group gap="xs">
          <Button type="submit" size="sm">
            {words.edit.save}
          </Button>
          <Button size="sm" variant="default" onClick={onCancel}>
            {words.edit.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
