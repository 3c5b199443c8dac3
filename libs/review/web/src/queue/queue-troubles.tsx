import { Alert, Button, Group, Text } from '@mantine/core';
import { ProblemView, useMessages } from '@giao-ban/shared-ui';
import { reviewMessages } from '../review.messages';
import type { Answers } from './use-answers';

/** Answers that were not saved: somebody else was faster, or the server could not be reached. */
export function QueueTroubles({ answers: { state, open } }: { answers: Answers }) {
  const words = useMessages(reviewMessages);
  return state.items.map(({ id }, place) => {
    const outcome = state.outcomes[id];
    if (outcome?.kind !== 'failed') return null;
    const { problem } = outcome;
    const look = place !== state.at && (
      <Button size="xs" variant="default" onClick={() => open(id)}>
        {words.look(place + 1)}
      </Button>
    );
    if (problem.kind !== 'conflict') {
      return (
        <div key={id}>
          <ProblemView problem={problem} />
          {look}
        </div>
      );
    }
    return (
      <Alert key={id} role="alert" color="yellow" variant="light" mb="sm" title={problem.message ?? words.conflict}>
        <Group justify="space-between" gap="xs">
          <Text size="sm">{words.yoursNot}</Text>
          {look}
        </Group>
      </Alert>
    );
  });
}
