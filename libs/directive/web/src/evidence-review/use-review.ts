import { describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useEffect, useReducer, useRef } from 'react';
import { decideEvidenceMutation } from '../api/evidence.mutations';
import type { ProposedEvidence } from '../api/review.query';
import { lastDecided, type Outcome, review, type ReviewState, startReview, type Verdict } from './review-state';

/** A queue and what can be done with it. */
export interface Review {
  state: ReviewState;
  decide: (item: ProposedEvidence, verdict: Verdict) => void;
  undo: () => void;
  move: (step: 1 | -1) => void;
  open: (id: string) => void;
}

/** Works a queue: decisions show at once, are sent one by one, and tell where somebody else was faster. */
export function useReview(items: readonly ProposedEvidence[], first: string | null): Review {
  const [state, send] = useReducer(review, null, () =>
    startReview(
      items.map(({ id }) => id),
      first,
    ),
  );
  const [name] = useOwnName();
  const [, ask] = useMutation(decideEvidenceMutation);
  useRefreshOnLeave(state.history.length > 0);

  // By id, the version that each decision leaves behind once it is answered; null where it was not taken.
  const answers = useRef(new Map<string, Promise<number | null>>());

  const settle = async (item: ProposedEvidence, verdict: Verdict) => {
    const version = knownVersion(state, item);
    const { data, error } = await ask({ id: item.id, decision: verdict, version, by: name || null });
    if (data) {
      const outcome = { kind: 'decided', verdict, version: data.decideEvidence.version } as const;
      send({ type: 'answer', id: item.id, outcome });
      return outcome.version;
    }
    if (error) send({ type: 'answer', id: item.id, outcome: refused(error, verdict) });
    return null;
  };
  const decide = (item: ProposedEvidence, verdict: Verdict) => {
    if (state.outcomes[item.id]?.kind === 'sending') return;
    send({ type: 'decide', id: item.id, verdict });
    answers.current.set(item.id, settle(item, verdict));
  };
  /** Takes the last decision back; one that is still on its way is taken back once it has arrived. */
  const undo = async () => {
    const id = lastDecided(state);
    const answer = id === null ? undefined : answers.current.get(id);
    if (id === null || answer === undefined) return;
    answers.current.delete(id);
    const version = await answer;
    if (version === null) return;
    const { data, error } = await ask({ id, decision: 'PROPOSED', version, by: name || null });
    if (data) send({ type: 'undone', id, version: data.decideEvidence.version });
    else if (error) send({ type: 'answer', id, outcome: refused(error, state.outcomes[id]?.verdict ?? 'ACCEPTED') });
  };
  return {
    state,
    decide,
    undo: () => void undo(),
    move: (step) => send({ type: 'move', step }),
    open: (id) => send({ type: 'open', id }),
  };
}

function refused(error: Parameters<typeof describeProblem>[0], verdict: Verdict): Outcome {
  const problem = describeProblem(error);
  return { kind: problem.kind === 'conflict' ? 'conflict' : 'failed', verdict, problem };
}

/** The version to decide on: the one that this person, or whoever was faster, left behind. */
function knownVersion({ outcomes, versions }: ReviewState, { id, version }: ProposedEvidence): number {
  const outcome = outcomes[id];
  const current = outcome?.kind === 'conflict' ? outcome.problem.current?.['version'] : undefined;
  return typeof current === 'number' ? current : (versions[id] ?? version);
}

/** Other pages show numbers that these decisions have changed. */
function useRefreshOnLeave(changed: boolean): void {
  const refreshAll = useRefreshAll();
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  }, [changed]);
  useEffect(() => () => void (latest.current && refreshAll()), [refreshAll]);
}
