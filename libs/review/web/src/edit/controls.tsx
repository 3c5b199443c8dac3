import { Checkbox, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { DayField, useMessages } from '@giao-ban/shared-ui';
import type { Choices, ReviewItem } from '../api/review-queue.query';
import { capital } from '../capital';
import { reviewMessages } from '../review.messages';
import { type Draft, kindOf, noUnit, otherUnit } from './draft';

/** What every control is given. */
export interface ControlProps {
  item: ReviewItem;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Undefined until they have come. */
  choices: Choices | undefined;
  error: string | null;
}

/** The control of a field, by its kind. */
export function Controls(props: ControlProps) {
  const { item, draft, change, error } = props;
  const words = useMessages(reviewMessages).edit;
  switch (kindOf(item)) {
    case 'unit':
      return <UnitControl {...props} />;
    case 'deadline':
      return <DeadlineControl {...props} />;
    case 'topics':
      return <TopicsControl {...props} />;
    case 'status':
      return <ChoiceControl {...props} names={words.statuses} />;
    case 'scope':
      return <ChoiceControl {...props} names={words.scopes} />;
    case 'period':
      return <PeriodControl {...props} />;
    case 'person':
      return <PersonControl {...props} />;
    case 'flag':
      return (
        <Checkbox
          label={capital(item.label)}
          checked={draft.flag}
          onChange={({ currentTarget }) => change({ flag: currentTarget.checked })}
        />
      );
    case 'units':
      return (
        <Textarea
          label={capital(item.label)}
          description={words.onePerLine}
          rows={3}
          value={draft.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      );
    default:
      return (
        <TextInput
          label={capital(item.label)}
          description={kindOf(item) === 'date' ? words.dateHint : words.emptyIsNone}
          value={draft.text}
          error={error}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      );
  }
}

function UnitControl({ item, draft, change, choices, error }: ControlProps) {
  const words = useMessages(reviewMessages).edit;
  const units = choices?.departments.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <>
      <NativeSelect
        label={capital(item.label)}
        value={draft.unit}
        onChange={({ currentTarget }) => change({ unit: currentTarget.value })}
        data={[{ value: noUnit, label: words.noUnit }, ...units, { value: otherUnit, label: words.otherUnit }]}
      />
      {draft.unit === otherUnit && (
        <>
          <TextInput
            label={words.unitName}
            value={draft.name}
            error={error}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <NativeSelect
            label={words.family}
            description={words.familyHint}
            value={draft.family}
            onChange={({ currentTarget }) => change({ family: currentTarget.value })}
            data={[
              { value: '', label: words.familyByName },
              ...(choices?.dataset.families.map(({ code, label }) => ({ value: code, label })) ?? []),
            ]}
          />
        </>
      )}
    </>
  );
}

function DeadlineControl({ item, draft, change }: ControlProps) {
  const words = useMessages(reviewMessages).edit;
  return (
    <>
      <DayField label={capital(item.label)} value={draft.from} onChange={(from) => change({ from })} />
      <NativeSelect
        label={words.precision}
        value={draft.precision}
        disabled={draft.from === null}
        onChange={({ currentTarget }) => change({ precision: currentTarget.value })}
        data={Object.entries(words.precisions).map(([value, label]) => ({ value, label }))}
      />
      <Text size="xs" c="dimmed">
        {words.noDeadline}
      </Text>
    </>
  );
}

const mostTopics = 3;

function TopicsControl({ draft, change, choices, error }: ControlProps) {
  const words = useMessages(reviewMessages).edit;
  const topics = choices?.dataset.topics.map(({ code, label }) => ({ value: code, label })) ?? [];
  const places = Array.from({ length: mostTopics }, (_, place) => draft.topics[place] ?? '');
  return places.map((code, place) => (
    <NativeSelect
      key={place}
      label={words.topicPlaces[place]}
      value={code}
      error={place === 0 ? error : null}
      onChange={({ currentTarget: { value } }) =>
        change({ topics: places.map((old, at) => (at === place ? value : old)) })
      }
      data={[{ value: '', label: words.noTopic }, ...topics]}
    />
  ));
}

function ChoiceControl({ item, draft, change, error, names }: ControlProps & { names: Record<string, string> }) {
  return (
    <NativeSelect
      label={capital(item.label)}
      value={draft.text}
      error={error}
      onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      data={Object.entries(names).map(([value, label]) => ({ value, label }))}
    />
  );
}

function PeriodControl({ draft, change, error }: ControlProps) {
  const words = useMessages(reviewMessages).edit;
  return (
    <Group gap="sm" align="flex-start">
      <DayField label={words.from} value={draft.from} onChange={(from) => change({ from })} error={error} />
      <DayField label={words.to} value={draft.to} onChange={(to) => change({ to })} />
    </Group>
  );
}

function PersonControl({ item, draft, change }: ControlProps) {
  const words = useMessages(reviewMessages).edit;
  return (
    <>
      <TextInput
        label={`${capital(item.label)}: ${words.personName}`}
        value={draft.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={words.personTitle}
        value={draft.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
    </>
  );
}
