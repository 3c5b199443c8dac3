import { Group, Progress, Text } from '@mantine/core';
import { useMessages } from '../language/language-provider';
import { queueMessages } from './queue.messages';

/**
 * How far a queue is: "3/41", as words for those who hear it, and as a bar.
 *
 * @example
 * <QueueProgress at={3} all={41} done={2} />
 */
export function QueueProgress({ at, all, done }: { at: number; all: number; done: number }) {
  const words = useMessages(queueMessages);
  return (
    <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 10rem', minWidth: 0 }}>
      <Text fw={650} style={{ whiteSpace: 'nowrap' }} role="status" aria-label={words.progress(at, all)}>
        {words.place(at, all)}
      </Text>
      <Progress
        value={all > 0 ? (done / all) * 100 : 0}
        size="sm"
        color="var(--gb-accent)"
        aria-label={words.progress(at, all)}
        style={{ flex: 1 }}
      />
    </Group>
  );
}
