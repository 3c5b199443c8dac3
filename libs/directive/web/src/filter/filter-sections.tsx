import { Text } from '@mantine/core';
import { DayField, useLanguage } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { type Bucket, buckets } from '../bucket/bucket';
import { bucketMessages } from '../bucket/bucket.messages';
import { ChoiceList } from './choice-list';
import { filterMessages } from './filter.messages';
import { type CodeField, type FilterState, NOT_STATED } from './filter-state';
import { MoreFields } from './more-fields';
import { PeriodFields } from './period-fields';
import type { FilterControl } from './use-filter';
import type { Choice, FilterChoices } from './use-filter-choices';

/** One part of the filter: a menu on a wide screen, a fold on a phone. */
export interface FilterSection {
  key: string;
  label: string;
  active: number;
  body: ReactNode;
}

const isBucket = (value: string): value is Bucket => buckets.some((bucket) => bucket === value);

/**
 * The parts of the filter in the order in which officials ask: when, where, who, what, how far.
 *
 * @example
 * const sections = useFilterSections(useFilter(), choices);
 */
export function useFilterSections({ state, narrow }: FilterControl, choices: FilterChoices): FilterSection[] {
  const { language } = useLanguage();
  const words = filterMessages[language];
  const ticks = (field: CodeField, label: string | null, offered: readonly Choice[]) => ({
    label,
    choices: offered,
    chosen: state[field],
    onChange: (chosen: string[]) => narrow({ [field]: [...chosen].sort() }),
  });
  const open: Choice = { value: NOT_STATED, label: words.notStated };
  const bucketTicks = {
    label: null,
    choices: buckets.map((bucket) => ({ value: bucket, label: bucketMessages[language].label(bucket) })),
    chosen: state.buckets,
    onChange: (chosen: string[]) => narrow({ buckets: chosen.filter(isBucket) }),
  };
  // Every agency lists its own departments, but the ticks are one set: an agency's list must not drop another's.
  const byAgency = choices.departments.map((group) => ticks('departments', group.label, group.choices));
  return [
    {
      key: 'period',
      label: words.period,
      active: state.from || state.to ? 1 : 0,
      body: <PeriodFields {...{ state, choices, narrow }} />,
    },
    {
      key: 'asOf',
      label: words.asOf,
      active: state.asOf ? 1 : 0,
      body: <AsOfField {...{ state, narrow }} words={words} />,
    },
    section('provinces', words.provinces, [ticks('provinces', null, choices.provinces)]),
    {
      ...section('departments', words.units, [
        ticks('families', words.families, choices.families),
        ...byAgency,
        ticks('departments', null, [open]),
      ]),
      active: state.departments.length + state.families.length,
    },
    section('topics', words.topics, [ticks('topics', null, [...choices.topics, open])]),
    section('buckets', words.buckets, [bucketTicks]),
    { key: 'more', label: words.more, active: moreActive(state), body: <MoreFields {...{ state, narrow }} /> },
  ];
}

function section(key: string, label: string, groups: Parameters<typeof ChoiceList>[0]['groups']): FilterSection {
  return { key, label, active: groups[0]?.chosen.length ?? 0, body: <ChoiceList groups={groups} /> };
}

const moreActive = ({ role, deadline, dueFrom, dueTo, urgent, pastDueUnknown }: FilterState): number =>
  [role, deadline, dueFrom ?? dueTo, urgent, pastDueUnknown].filter(Boolean).length;

function AsOfField(props: {
  state: FilterState;
  narrow: FilterControl['narrow'];
  words: (typeof filterMessages)['vi'];
}) {
  const { state, narrow, words } = props;
  return (
    <>
      <DayField label={words.asOf} value={state.asOf} onChange={(asOf) => narrow({ asOf })} />
      <Text size="xs" c="dimmed" mt={6}>
        {words.asOfNote}
      </Text>
    </>
  );
}
