import { Alert, Button, Stack, Text } from '@mantine/core';
import type { ApiProblem } from '@giao-ban/shared-graphql';
import { useMessages } from '../language/language-provider';
import { feedbackMessages } from './feedback.messages';

/**
 * Says what went wrong and what to do next.
 *
 * @example
 * <ProblemView problem={problem} onRetry={retry} />
 */
export function ProblemView({ problem, onRetry, note }: { problem: ApiProblem; onRetry?: () => void; note?: string }) {
  const words = useMessages(feedbackMessages);
  const { title, next } = words.problems[problem.kind];
  // A server's own sentence about a bug is for developers; what people can act on comes with a known code.
  const ownWords = problem.kind === 'server' ? null : problem.message;
  return (
    <Alert role="alert" color="red" variant="light" title={title} className="gb-no-print">
      <Stack gap="xs" align="flex-start">
        {ownWords && <Text size="sm">{ownWords}</Text>}
        <Text size="sm">{problem.hint ?? next}</Text>
        {note && <Text size="sm">{note}</Text>}
        {problem.code && problem.kind === 'server' && (
          <Text size="xs" c="dimmed">
            {words.code(problem.code)}
          </Text>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {words.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
