import { Alert, Button, Group, Text } from '@mantine/core';
import { type ApiProblem } from '@giao-ban/shared-graphql';
import { ProblemView, useMessages } from '@giao-ban/shared-ui';
import type { ProposedEvidence } from '../api/review.query';
import { reviewMessages } from './review.messages';
import type { Review } from './use-review';

/** Decisions that were not saved: somebody else was faster, or the server could not be reached. */
export function ReviewTroubles({ items, queue }: { items: readonly ProposedEvidence[]; queue: Review }) {
  const words = useMessages(reviewMessages);
  return items.map((item, place) => {
    const outcome = queue.state.outcomes[item.id];
    if (outcome?.kind === 'failed') {
      const again = () => queue.decide(item, outcome.verdict);
      return <ProblemView key={item.id} problem={outcome.problem} onRetry={again} note={words.look(place + 1)} />;
    }
    if (outcome?.kind !== 'conflict') return null;
    return (
      <Alert key={item.id} role="alert" color="yellow" variant="light" mb="sm" title={others(outcome.problem, words)}>
        <Group justify="space-between" gap="xs">
          <Text size="sm">{words.yoursNot}</Text>
          {place !== queue.state.at && (
            <Button size="xs" variant="default" onClick={() => queue.open(item.id)}>
              {words.look(place + 1)}
            </Button>
          )}
        </Group>
      </Alert>
    );
  });
}

/** Whose decision stands, in words. */
function others({ current }: ApiProblem, words: (typeof reviewMessages)['vi']): string {
  const who = current?.['decidedBy'];
  const name = typeof who === 'string' ? who : null;
  if (current?.['decision'] === 'ACCEPTED') return words.othersAccepted(name);
  return current?.['decision'] === 'REJECTED' ? words.othersRejected(name) : words.othersChanged(name);
}
