import { Skeleton, Stack } from '@mantine/core';
import type { ApiAnswer } from '@giao-ban/shared-graphql';
import type { ReactNode } from 'react';
import { useMessages } from '../language/language-provider';
import { Panel } from '../layout/panel';
import { feedbackMessages } from './feedback.messages';
import { ProblemView } from './problem-view';

/** How an answer is shown. */
export interface AnswerViewProps<Data> {
  answer: ApiAnswer<Data>;
  /** About how tall the picture will be, in lines, so that nothing jumps when it comes. */
  lines?: number;
  /** The panel that will hold the picture, where the picture brings its own: its place is kept from the start. */
  title?: string;
  children: (data: Data) => ReactNode;
}

/**
 * Shows an answer in its four states: on its way, failed, failed with an old picture, there.
 *
 * @example
 * <AnswerView answer={useApiQuery(datasetQuery, {})}>{(data) => <Coverage rows={data.dataset.coverage} />}</AnswerView>
 */
export function AnswerView<Data>({ answer, lines = 6, title, children }: AnswerViewProps<Data>) {
  const words = useMessages(feedbackMessages);
  const { data, problem, retry } = answer;
  if (data === undefined) {
    const waiting = problem ? (
      <ProblemView problem={problem} onRetry={retry} />
    ) : (
      <LoadingLines lines={lines} label={words.loading} />
    );
    return title ? <Panel title={title}>{waiting}</Panel> : waiting;
  }
  return (
    <Stack gap="sm">
      {problem && <ProblemView problem={problem} onRetry={retry} note={words.oldPicture} />}
      {children(data)}
    </Stack>
  );
}

function LoadingLines({ lines, label }: { lines: number; label: string }) {
  return (
    <Stack gap="xs" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={18} width={`${100 - ((index * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}
