import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DayField, ProblemView, useMessages, useOwnName } from '@giao-ban/shared-ui';
import { useState } from 'react';
import type { Change } from '../api/lineage.query';
import { ChangeLine, changeInWords } from './change-line';
import { historyMessages } from './history.messages';
import styles from './history.module.css';
import { type Shares, ShareFields } from './share-fields';
import { type KnownBetter, useLineageDecision } from './use-lineage-decision';

/** One proposal of the machine: both names, its grounds, and a person's word on it. */
export function ProposalCard({ change, onDone }: { change: Change; onDone: (words: string) => void }) {
  const words = useMessages(historyMessages).proposals;
  const { decide, busy, problem } = useLineageDecision(change);
  const [opened, { toggle }] = useDisclosure(false);
  const [known, setKnown] = useState<Draft>({ effectiveOn: change.effectiveOn, basis: change.basis ?? '', note: '' });
  const [shares, setShares] = useState<Shares>({});
  const send = async (decision: 'CONFIRMED' | 'REJECTED') => {
    const done = await decide(decision, toKnown(known, shares));
    if (done) onDone(`${changeInWords(change)}: ${decision === 'CONFIRMED' ? words.confirmed : words.rejected}`);
  };
  return (
    <li className={styles.card}>
      <div role="group" aria-label={words.group(changeInWords(change))}>
        <ChangeLine change={change} />
        <Text size="sm" mt={4}>
          {change.reason}{' '}
          <Text span size="sm" c="dimmed">
            ({words.sure(Math.round(change.confidence * 100))})
          </Text>
        </Text>
        {opened && <KnownFields {...{ change, known, setKnown, shares, setShares }} />}
        <Group gap="xs" mt="xs">
          <Button size="xs" disabled={busy} onClick={() => void send('CONFIRMED')}>
            {words.confirm}
          </Button>
          <Button size="xs" variant="default" disabled={busy} onClick={() => void send('REJECTED')}>
            {words.reject}
          </Button>
          <Button size="xs" variant="subtle" aria-expanded={opened} onClick={toggle}>
            {words.edit}
          </Button>
        </Group>
        {problem && <ProblemView problem={problem} />}
      </div>
    </li>
  );
}

interface Draft {
  effectiveOn: string | null;
  basis: string;
  note: string;
}

function toKnown({ effectiveOn, basis, note }: Draft, shares: Shares): KnownBetter {
  const stated = Object.entries(shares).map(([department, percent]) => ({ department, share: percent / 100 }));
  return {
    effectiveOn,
    basis: basis || null,
    note: note || null,
    shares: stated.length > 0 ? stated : null,
  };
}

function KnownFields(props: {
  change: Change;
  known: Draft;
  setKnown: (known: Draft) => void;
  shares: Shares;
  setShares: (shares: Shares) => void;
}) {
  const { change, known, setKnown, shares, setShares } = props;
  const words = useMessages(historyMessages).fields;
  const [name, setName] = useOwnName();
  return (
    <Stack gap="xs" mt="xs" maw="34rem">
      <DayField
        label={words.on}
        value={known.effectiveOn}
        onChange={(effectiveOn) => setKnown({ ...known, effectiveOn })}
      />
      <TextInput
        size="sm"
        label={words.basis}
        description={words.basisHint}
        maxLength={300}
        value={known.basis}
        onChange={({ currentTarget }) => setKnown({ ...known, basis: currentTarget.value })}
      />
      {change.kind === 'SPLIT' && (
        <ShareFields units={change.to.map(({ department }) => department)} shares={shares} onChange={setShares} />
      )}
      <Textarea
        size="sm"
        label={words.reason}
        maxLength={2000}
        rows={2}
        value={known.note}
        onChange={({ currentTarget }) => setKnown({ ...known, note: currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={words.name}
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </Stack>
  );
}
