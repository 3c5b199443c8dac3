import { Button, Group, Text } from '@mantine/core';
import {
  EmptyState,
  Panel,
  QueueHelp,
  QueueProgress,
  useMessages,
  useQueueKeys,
  type QueueAction,
} from '@giao-ban/shared-ui';
import { type ReactNode, useState } from 'react';
import type { ProposedEvidence } from '../api/review.query';
import { ReviewCard } from './review-card';
import { countOf, lastDecided } from './review-state';
import { ReviewTroubles } from './review-troubles';
import { reviewMessages } from './review.messages';
import styles from './review.module.css';
import { type Review, useReview } from './use-review';

/** What the queue needs. */
export interface ReviewQueueProps {
  items: readonly ProposedEvidence[];
  /** How many wait in all. */
  total: number;
  /** Id of the piece to begin with. */
  first: string | null;
  note: string;
  /** What to show where nothing waits. */
  nothing: ReactNode;
  /** True while what is left is being asked for. */
  busy: boolean;
  onMore: () => void;
}

/** The queue as it was when it began: one piece at a time, decided on by keyboard or by button. */
export function ReviewQueue({ items: given, total: count, first, note, nothing, busy, onMore }: ReviewQueueProps) {
  const [{ items, total }] = useState({ items: given, total: count });
  const words = useMessages(reviewMessages);
  const queue = useReview(items, first);
  const item = items[queue.state.at];
  const actions = actionsOf(queue, item, words.actions);
  const keys = useQueueKeys(actions);
  if (items.length === 0) return nothing;
  const accepted = countOf(queue.state, 'ACCEPTED');
  const rejected = countOf(queue.state, 'REJECTED');
  return (
    <Panel title={words.queue} note={note} actions={<QueueHelp keys={keys} actions={actions} />}>
      <Group gap="sm" mb="sm">
        <QueueProgress at={Math.min(queue.state.at + 1, items.length)} all={total} done={accepted + rejected} />
        <Text size="sm" role="status">
          {accepted + rejected > 0 && words.tally(accepted, rejected)}
        </Text>
      </Group>
      <ReviewTroubles items={items} queue={queue} />
      {item ? (
        <ReviewCard key={item.id} item={item} outcome={queue.state.outcomes[item.id]} />
      ) : (
        <EmptyState
          title={words.end}
          next={words.endNext(total - accepted - rejected)}
          actions={
            <>
              <Button variant="default" onClick={() => queue.open(items[0]?.id ?? '')}>
                {words.back}
              </Button>
              {total > accepted + rejected && (
                <Button onClick={onMore} loading={busy}>
                  {words.more}
                </Button>
              )}
            </>
          }
        />
      )}
      <Buttons queue={queue} item={item} actions={actions} />
    </Panel>
  );
}

function actionsOf(
  queue: Review,
  item: ProposedEvidence | undefined,
  words: (typeof reviewMessages)['vi']['actions'],
): readonly (QueueAction & { name: keyof typeof words })[] {
  return [
    { name: 'accept', keys: ['a'], label: words.accept, run: () => item && queue.decide(item, 'ACCEPTED') },
    { name: 'reject', keys: ['r'], label: words.reject, run: () => item && queue.decide(item, 'REJECTED') },
    { name: 'next', keys: ['j', 'ArrowRight', 'ArrowDown'], label: words.next, run: () => queue.move(1) },
    { name: 'previous', keys: ['k', 'ArrowLeft', 'ArrowUp'], label: words.previous, run: () => queue.move(-1) },
    { name: 'undo', keys: ['u'], label: words.undo, run: queue.undo },
  ];
}

function Buttons(props: { queue: Review; item: ProposedEvidence | undefined; actions: ReturnType<typeof actionsOf> }) {
  const { queue, item, actions } = props;
  const words = useMessages(reviewMessages);
  const sending = item && queue.state.outcomes[item.id]?.kind === 'sending';
  const off: Record<string, boolean> = {
    accept: !item || Boolean(sending),
    reject: !item || Boolean(sending),
    next: !item,
    previous: queue.state.at === 0,
    undo: lastDecided(queue.state) === null,
  };
  return (
    <div className={styles.buttons} role="group" aria-label={words.queue}>
      {actions.map(({ name, keys: [key], label, run }) => (
        <Button
          key={name}
          size="sm"
          variant={name === 'accept' ? 'filled' : 'default'}
          // The button keeps the focus while there is nothing to do, so that the keyboard stays where it is.
          aria-disabled={off[name]}
          data-disabled={off[name] || undefined}
          aria-keyshortcuts={key?.toUpperCase()}
          onClick={() => !off[name] && run()}
        >
          {name === 'undo' ? words.undo : label}
          <span className={styles.key} aria-hidden="true">
            {key?.toUpperCase()}
          </span>
        </Button>
      ))}
    </div>
  );
}
