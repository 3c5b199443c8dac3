import { Button, Group, Text } from '@mantine/core';
import { ProblemView, useMessages } from '@giao-ban/shared-ui';
import { useRef } from 'react';
import type { EvidenceDetail } from '../api/directive.query';
import { type Choice, choicesOf } from './choices-of';
import { decideMessages } from './decide.messages';
import { useDecide } from './use-decide';

/**
 * What a person can do with a piece of evidence, and what came of it.
 *
 * @example
 * <DecideButtons evidence={evidence} />
 */
export function DecideButtons({ evidence }: { evidence: EvidenceDetail }) {
  const words = useMessages(decideMessages);
  const { choose, busy, done, problem } = useDecide(evidence);
  const group = useRef<HTMLDivElement>(null);
  const press = async (choice: Choice) => {
    await choose(choice);
    // The pressed button goes; the keyboard stays where it was.
    group.current?.focus();
  };
  return (
    <div ref={group} role="group" tabIndex={-1} aria-label={words.group(evidence.quote)} className="gb-no-print">
      <Group gap="xs" mt={6}>
        {choicesOf(evidence).map((choice) => (
          <Button key={choice} size="xs" variant="default" disabled={busy} onClick={() => void press(choice)}>
            {words.choices[choice]}
          </Button>
        ))}
      </Group>
      <Text size="sm" mt={done ? 4 : 0} role="status">
        {done && words.done[done]}
      </Text>
      {problem && <ProblemView problem={problem} />}
    </div>
  );
}
