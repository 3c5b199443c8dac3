import { describeProblem, useMutation } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useReducer, useRef } from 'react';
import {
  confirmMutation,
  correctDirectiveMutation,
  correctNoticeMutation,
  correctOutcomeMutation,
  type FormValues,
  withdrawMutation,
} from '../api/correction.mutations';
import type { ReviewItem } from '../api/review-queue.query';
import { lastAnswered, type QueueEvent, type QueueState, startQueue, work, type Answer } from './queue-state';

/** What the server said of a write. */
interface Written {
  version: number;
  corrections: readonly { id: string }[];
}

/** The queue and what can be done with it. */
export interface Answers {
  state: QueueState<ReviewItem>;
  move: (step: 1 | -1) => void;
  open: (id: string) => void;
  confirm: (item: ReviewItem) => void;
  correct: (item: ReviewItem, values: FormValues, why: string) => void;
  dismiss: (item: ReviewItem) => void;
  undo: () => void;
}

/**
 * Works a queue: answers are shown at once and sent one after the other, each with the version that the one before it
 * left behind, so that two doubts about one order never get in each other's way.
 */
export function useAnswers(items: readonly ReviewItem[]): Answers {
  const [state, dispatch] = useReducer(work<ReviewItem>, items, startQueue<ReviewItem>);
  const send = useSending(dispatch);
  const write = useWrite();
  return {
    state,
    move: (step) => dispatch({ type: 'move', step }),
    open: (id) => dispatch({ type: 'open', id }),
    confirm: (item) => send.answer(item, 'confirmed', (version) => write.confirm(item, version)),
    correct: (item, values, why) =>
      send.answer(item, 'corrected', (version) => write.correct(item, values, why, version)),
    dismiss: (item) =>
      item.target !== 'NOTICE' &&
      send.answer(item, 'dismissed', (version) => write.correct(item, { dismissed: true }, '', version)),
    undo: () => {
      const last = lastAnswered(state);
      if (last) send.undo(last, write.withdraw);
    },
  };
}

type Reply = { error?: Parameters<typeof describeProblem>[0] | undefined; written: Written | undefined };

function useSending(dispatch: (event: QueueEvent) => void) {
  const versions = useRef<Record<string, number>>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  // By id of the item, what its answer wrote: an answer that is taken back may still be on its way.
  const corrections = useRef<Record<string, readonly string[] | undefined>>({});
  const versionOf = (item: ReviewItem) => versions.current[item.targetId] ?? item.version;
  const inTurn = (job: () => Promise<void>) => {
    queue.current = queue.current.then(job);
  };
  const note = (item: ReviewItem, { error, written }: Reply, answer: Answer): Written | null => {
    if (written) {
      versions.current[item.targetId] = written.version;
      return written;
    }
    const problem = describeProblem(error ?? {});
    // Whoever was faster left a version behind: a second try is meant to go over it.
    const theirs = problem.current?.['version'];
    if (typeof theirs === 'number') versions.current[item.targetId] = theirs;
    dispatch({ type: 'outcome', id: item.id, outcome: { kind: 'failed', answer, problem } });
    return null;
  };
  return {
    answer: (item: ReviewItem, answer: Answer, write: (version: number) => Promise<Reply>) => {
      dispatch({ type: 'answer', id: item.id, answer });
      inTurn(async () => {
        const written = note(item, await write(versionOf(item)), answer);
        if (!written) return;
        corrections.current[item.id] = written.corrections.map(({ id }) => id);
        dispatch({ type: 'outcome', id: item.id, outcome: { kind: 'done', answer } });
      });
    },
    undo: (item: ReviewItem, withdraw: (id: string, version: number) => Promise<Reply>) =>
      inTurn(async () => {
        const written = corrections.current[item.id];
        if (!written) return;
        corrections.current[item.id] = undefined;
        for (const id of written) if (!note(item, await withdraw(id, versionOf(item)), 'confirmed')) return;
        dispatch({ type: 'undone', id: item.id });
      }),
  };
}

function useWrite() {
  const [name] = useOwnName();
  const by = name || null;
  const [, confirm] = useMutation(confirmMutation);
  const [, notice] = useMutation(correctNoticeMutation);
  const [, directive] = useMutation(correctDirectiveMutation);
  const [, outcome] = useMutation(correctOutcomeMutation);
  const [, withdraw] = useMutation(withdrawMutation);
  return {
    confirm: async ({ target, targetId: id, field }: ReviewItem, version: number): Promise<Reply> => {
      const { data, error } = await confirm({ target, id, fields: [field], version, by });
      return { error, written: data?.confirmReading };
    },
    correct: async (item: ReviewItem, values: FormValues, why: string, version: number): Promise<Reply> => {
      const asked = { id: item.targetId, values, version, why: why || null, by };
      if (item.target === 'NOTICE') {
        const { data, error } = await notice(asked);
        return { error, written: data?.correctNotice };
      }
      if (item.target === 'OUTCOME') {
        const { data, error } = await outcome(asked);
        return { error, written: data?.correctOutcome };
      }
      const { data, error } = await directive(asked);
      return { error, written: data?.correctDirective };
    },
    withdraw: async (id: string, version: number): Promise<Reply> => {
      const { data, error } = await withdraw({ id, version, by });
      const written = data?.withdrawCorrection;
      return { error, written: written && { version: written.version, corrections: [] } };
    },
  };
}
