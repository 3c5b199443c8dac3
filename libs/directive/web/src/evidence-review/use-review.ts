import { describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useEffect, useReducer, useRef } from 'react';
import { decideEvidenceMutation } from '../api/evidence.mutations';
import type { ProposedEvidence } from '../api/review.query';
import { lastDecided, review, type ReviewState, startReview, type Verdict } from './review-state';

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

  const decide = async (item: ProposedEvidence, verdict: Verdict) => {
    const before = state.outcomes[item.id];
    if (before?.kind === 'sending') return;
    send({ type: 'decide', id: item.id, verdict });
    const version = knownVersion(state, item);
    const { data, error } = await ask({ id: item.id, decision: verdict, version, by: name || null });
    const problem = error ? describeProblem(error) : null;
    if (problem) {
      const kind = problem.kind === 'conflict' ? 'conflict' : 'failed';
      send({ type: 'answer', id: item.id, outcome: { kind, verdict, problem } });
    } else if (data) {
      const outcome = { kind: 'decided', verdict, version: data.decideEvidence.version } as const;
      send({ type: 'answer', id: item.id, outcome });
    }
  };
  const undo = async () => {
    const last = lastDecided(state);
    if (!last) return;
    const answer = await ask({ id: last.id, decision: 'PROPOSED', version: last.version, by: name || null });
    const problem = answer.error ? describeProblem(answer.error) : null;
    if (!problem) return send({ type: 'undone', id: last.id });
    const kind = problem.kind === 'conflict' ? 'conflict' : 'failed';
    const verdict = state.outcomes[last.id]?.verdict ?? 'ACCEPTED';
    send({ type: 'answer', id: last.id, outcome: { kind, verdict, problem } });
  };
  return {
    state,
    decide: (item, verdict) => void decide(item, verdict),
    undo: () => void undo(),
    move: (step) => send({ type: 'move', step }),
    open: (id) => send({ type: 'open', id }),
  };
}

/** The version to decide on: where somebody else was faster, the one that they left behind. */
function knownVersion({ outcomes }: ReviewState, { id, version }: ProposedEvidence): number {
  const outcome = outcomes[id];
  if (outcome?.kind === 'decided') return outcome.version;
  const current = outcome?.kind === 'conflict' ? outcome.problem.current?.['version'] : undefined;
  return typeof current === 'number' ? current : version;
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
