import { Button } from '@mantine/core';
import { type QueueAction, useMessages } from '@giao-ban/shared-ui';
import { reviewMessages } from '../review.messages';
import styles from './review-queue.module.css';

/** What a button does, and whether there is anything to do. */
export interface NamedAction extends QueueAction {
  name: string;
  off: boolean;
}

/** The same as the keys, for the mouse and the thumb. */
export function QueueButtons({ actions }: { actions: readonly NamedAction[] }) {
  const words = useMessages(reviewMessages);
  return (
    <div className={styles.buttons} role="group" aria-label={words.queue}>
      {actions.map(({ name, keys: [key], label, off, run }) => (
        <Button
          key={name}
          size="sm"
          variant={name === 'confirm' ? 'filled' : 'default'}
          // The button keeps the focus while there is nothing to do, so that the keyboard stays where it is.
          aria-disabled={off}
          data-disabled={off || undefined}
          aria-keyshortcuts={shown(key)}
          onClick={run}
        >
          {name === 'undo' ? words.undo : label}
          <span className={styles.key} aria-hidden="true">
            {shown(key)}
          </span>
        </Button>
      ))}
    </div>
  );
}

const shown = (key: string | undefined): string => (key && key.length === 1 ? key.toUpperCase() : (key ?? ''));
