import { Button, Group, Text } from '@mantine/core';
import { EmptyState, formatMoment, Panel, ProblemView, useMessages } from '@giao-ban/shared-ui';
import type { Change } from '../api/lineage.query';
import { ChangeLine, changeInWords } from './change-line';
import { historyMessages } from './history.messages';
import styles from './history.module.css';
import { useLineageDecision } from './use-lineage-decision';

/** What people confirmed, rejected or wrote down, each with its way back. */
export function DecidedPanel({ changes, busy }: { changes: readonly Change[]; busy: boolean }) {
  const words = useMessages(historyMessages).decided;
  return (
    <Panel title={words.title} note={words.note} busy={busy}>
      {changes.length === 0 ? (
        <EmptyState title={words.none} next={words.noneNext} />
      ) : (
        <ul className={styles.cards}>
          {changes.map((change) => (
            <DecidedCard key={change.id} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function DecidedCard({ change }: { change: Change }) {
  const { decided, states, proposals } = useMessages(historyMessages);
  const { decide, withdraw, busy, problem } = useLineageDecision(change);
  const { decidedBy, decidedAt, state, madeBy } = change;
  const words = [change.note, madeBy ? change.reason : null].filter(Boolean).join(' · ');
  return (
    <li className={styles.card}>
      <div role="group" aria-label={proposals.group(changeInWords(change))}>
        <ChangeLine change={change} />
        <Text size="sm" mt={2}>
          <b>{states[state]}</b>
          {decidedBy && decidedAt && ` · ${decided.by(decidedBy, formatMoment(decidedAt))}`}
          {words && ` · ${words}`}
        </Text>
        <Group gap="xs" mt={6} className="gb-no-print">
          {madeBy === null && (
            <Button size="xs" variant="default" disabled={busy} onClick={() => void decide('PROPOSED')}>
              {decided.giveBack}
            </Button>
          )}
          {madeBy !== null && state === 'CONFIRMED' && (
            <Button size="xs" variant="default" disabled={busy} onClick={() => void withdraw()}>
              {decided.withdraw}
            </Button>
          )}
          {madeBy !== null && state === 'REJECTED' && (
            <Button size="xs" variant="default" disabled={busy} onClick={() => void decide('CONFIRMED')}>
              {decided.confirm}
            </Button>
          )}
        </Group>
        {problem && <ProblemView problem={problem} />}
      </div>
    </li>
  );
}
