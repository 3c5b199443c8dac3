import { Button, Group, Text } from '@mantine/core';
import { EmptyState, Panel, QueueHelp, QueueProgress, useMessages, useQueueKeys } from '@giao-ban/shared-ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ReviewItem } from '../api/review-queue.query';
import { EditForm } from '../edit/edit-form';
import { kindOf } from '../edit/draft';
import { reviewMessages } from '../review.messages';
import { QueueButtons, type NamedAction } from './queue-buttons';
import { lastAnswered, isSettled, settledCount } from './queue-state';
import { QueueTroubles } from './queue-troubles';
import { ReviewCard } from './review-card';
import styles from './review-queue.module.css';
import { TextPane } from './text-pane';
import { useAnswers, type Answers } from './use-answers';

/** What the queue needs. */
export interface ReviewQueueProps {
  items: readonly ReviewItem[];
  /** How many wait in all. */
  total: number;
  nothing: ReactNode;
  /** True while what is left is being asked for. */
  busy: boolean;
  onMore: () => void;
}

/** The queue as it was when it began: one doubt at a time, the sentence beside it. */
export function ReviewQueue({ items: given, total: count, nothing, busy, onMore }: ReviewQueueProps) {
  const [{ items, total }] = useState({ items: given, total: count });
  const words = useMessages(reviewMessages);
  const answers = useAnswers(items);
  const { state } = answers;
  const item = items[state.at];
  const [editing, setEditing] = useState<string | null>(null);
  const isEditing = item !== undefined && editing === item.id;
  const actions = actionsOf(answers, item, words, () => item && setEditing(item.id));
  const keys = useQueueKeys(isEditing ? [] : actions);
  const card = useRef<HTMLDivElement>(null);
  const shown = item?.id;
  const first = useRef(shown);
  useEffect(() => {
    // Who answers by keyboard hears the next item; the page that was just opened keeps its own focus.
    if (first.current === shown || isEditing) return;
    first.current = undefined;
    card.current?.focus({ preventScroll: true });
  }, [shown, isEditing]);
  if (items.length === 0) return nothing;
  const settled = settledCount(state);
  return (
    <Panel title={words.queue} note={words.note} actions={<QueueHelp keys={keys} actions={actions} />}>
      <Group gap="sm" mb="sm">
        <QueueProgress at={Math.min(state.at + 1, items.length)} all={total} done={settled} />
        <Text size="sm" role="status">
          {settled > 0 && words.settled(settled)}
        </Text>
      </Group>
      <QueueTroubles answers={answers} />
      {item ? (
        <div className={styles.columns}>
          <div ref={card} tabIndex={-1} className={styles.card} role="group" aria-label={item.label}>
            <ReviewCard key={item.id} item={item} state={state} />
            {isEditing && (
              <EditForm
                key={`edit ${item.id}`}
                item={item}
                onCancel={() => setEditing(null)}
                onSave={(values, why) => {
                  setEditing(null);
                  answers.correct(item, values, why);
                }}
              />
            )}
            {!isEditing && <QueueButtons actions={actions} />}
          </div>
          <TextPane item={item} />
        </div>
      ) : (
        <End answers={answers} left={total - settled} busy={busy} onMore={onMore} actions={actions} />
      )}
    </Panel>
  );
}

function End(props: {
  answers: Answers;
  left: number;
  busy: boolean;
  onMore: () => void;
  actions: readonly NamedAction[];
}) {
  const { answers, left, busy, onMore, actions } = props;
  const words = useMessages(reviewMessages);
  return (
    <>
      <EmptyState
        title={words.end}
        next={words.endNext(left)}
        actions={
          <>
            <Button variant="default" onClick={() => answers.open(answers.state.items[0]?.id ?? '')}>
              {words.back}
            </Button>
            {left > 0 && (
              <Button onClick={onMore} loading={busy}>
                {words.more}
              </Button>
            )}
          </>
        }
      />
      <QueueButtons actions={actions} />
    </>
  );
}

function actionsOf(
  answers: Answers,
  item: ReviewItem | undefined,
  words: (typeof reviewMessages)['vi'],
  edit: () => void,
): readonly NamedAction[] {
  const { actions } = words;
  const open = item !== undefined && !isSettled(answers.state, item);
  const editable = open && kindOf(item) !== null;
  const dismissable = open && item.target !== 'NOTICE';
  const act = (allowed: boolean, run: () => void) => ({ off: !allowed, run: () => allowed && run() });
  return [
    {
      ...{ name: 'confirm', keys: ['Enter', 'a'], label: confirmLabel(item, words) },
      ...act(open, () => item && answers.confirm(item)),
    },
    { name: 'correct', keys: ['e'], label: actions.correct, ...act(editable, edit) },
    {
      ...{ name: 'dismiss', keys: ['x'], label: item?.target === 'OUTCOME' ? words.notOutcome : actions.dismiss },
      ...act(dismissable, () => item && answers.dismiss(item)),
    },
    {
      ...{ name: 'next', keys: ['j', 'ArrowDown', 'ArrowRight'], label: actions.next },
      ...act(item !== undefined, () => answers.move(1)),
    },
    {
      ...{ name: 'previous', keys: ['k', 'ArrowUp', 'ArrowLeft'], label: actions.previous },
      ...act(answers.state.at > 0, () => answers.move(-1)),
    },
    { name: 'undo', keys: ['u'], label: actions.undo, ...act(lastAnswered(answers.state) !== null, answers.undo) },
  ];
}

function confirmLabel(item: ReviewItem | undefined, { actions, confirmAs }: (typeof reviewMessages)['vi']): string {
  if (!item) return actions.confirm;
  if (item.field === 'review') return confirmAs.review;
  if (item.reason === 'WARNING') return confirmAs.warning;
  if (item.field !== 'dismissed') return actions.confirm;
  return item.target === 'OUTCOME' ? confirmAs.outcome : confirmAs.dismissed;
}
