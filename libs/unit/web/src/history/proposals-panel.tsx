import { Button, Text } from '@mantine/core';
import { describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { EmptyState, Panel, ProblemView, useMessages } from '@giao-ban/shared-ui';
import { useRef, useState } from 'react';
import { proposeLineageMutation } from '../api/lineage.mutations';
import type { Change } from '../api/lineage.query';
import { historyMessages } from './history.messages';
import styles from './history.module.css';
import { ProposalCard } from './proposal-card';

/** What the machine proposes for one agency, the surest first, and what came of the last decision. */
export function ProposalsPanel(props: { agency: string; changes: readonly Change[]; busy: boolean }) {
  const { agency, changes, busy } = props;
  const words = useMessages(historyMessages).proposals;
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const surestFirst = [...changes].sort((a, b) => b.confidence - a.confidence);
  const done = (sentence: string) => {
    setTold(sentence);
    // The card goes; the keyboard stays in the list.
    status.current?.focus();
  };
  return (
    <Panel
      title={words.title(changes.length)}
      note={words.note}
      busy={busy}
      actions={changes.length > 0 && <LookAgain agency={agency} />}
    >
      <Text ref={status} size="sm" role="status" tabIndex={-1} mb={told ? 8 : 0}>
        {told}
      </Text>
      {changes.length === 0 ? (
        <EmptyState title={words.none} next={words.noneNext} actions={<LookAgain agency={agency} />} />
      ) : (
        <ul className={styles.cards}>
          {surestFirst.map((change) => (
            <ProposalCard key={`${change.id} ${change.version}`} change={change} onDone={done} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function LookAgain({ agency }: { agency: string }) {
  const words = useMessages(historyMessages).proposals;
  const refreshAll = useRefreshAll();
  const [{ fetching, error }, propose] = useMutation(proposeLineageMutation);
  const look = () => void propose({ agency }).then((result) => result.error ?? refreshAll());
  return (
    <>
      <Button size="xs" variant="default" loading={fetching} onClick={look}>
        {words.again}
      </Button>
      {error && <ProblemView problem={describeProblem(error)} />}
    </>
  );
}
