import type { ApiProblem, EnumOf } from '@giao-ban/shared-graphql';

/** What a person decides here. */
export type Verdict = Extract<EnumOf<'EvidenceDecision'>, 'ACCEPTED' | 'REJECTED'>;

/** What became of a decision: it is shown at once and confirmed later. */
export type Outcome =
  | { kind: 'sending'; verdict: Verdict }
  | { kind: 'decided'; verdict: Verdict; version: number }
  | { kind: 'conflict'; verdict: Verdict; problem: ApiProblem }
  | { kind: 'failed'; verdict: Verdict; problem: ApiProblem };

/** A queue as far as it was worked. */
export interface ReviewState {
  ids: readonly string[];
  /** Place of the piece that is shown; one past the last where all were seen. */
  at: number;
  outcomes: Readonly<Record<string, Outcome>>;
  /** What was decided, in that order, for taking it back. */
  history: readonly string[];
}

/** What can happen to a queue. */
export type ReviewEvent =
  | { type: 'move'; step: 1 | -1 }
  | { type: 'open'; id: string }
  | { type: 'decide'; id: string; verdict: Verdict }
  | { type: 'answer'; id: string; outcome: Outcome }
  | { type: 'undone'; id: string };

/** @example startReview(['e-1', 'e-2'], 'e-2').at // 1 */
export function startReview(ids: readonly string[], first: string | null): ReviewState {
  return { ids, at: Math.max(0, first === null ? 0 : ids.indexOf(first)), outcomes: {}, history: [] };
}

/**
 * The queue after an event. A decision moves on at once, before the server has answered: who decides forty times should
 * not wait forty times.
 *
 * @example
 * review(startReview(['a', 'b'], null), { type: 'decide', id: 'a', verdict: 'ACCEPTED' }).at; // 1
 */
export function review(state: ReviewState, event: ReviewEvent): ReviewState {
  const { ids, at, outcomes, history } = state;
  switch (event.type) {
    case 'move':
      return { ...state, at: Math.min(ids.length, Math.max(0, at + event.step)) };
    case 'open':
      return { ...state, at: Math.max(0, ids.indexOf(event.id)) };
    case 'decide':
      return {
        ...state,
        at: ids[at] === event.id ? at + 1 : at,
        outcomes: { ...outcomes, [event.id]: { kind: 'sending', verdict: event.verdict } },
        history: [...history.filter((id) => id !== event.id), event.id],
      };
    case 'answer':
      return {
        ...state,
        outcomes: { ...outcomes, [event.id]: event.outcome },
        history: event.outcome.kind === 'decided' ? history : history.filter((id) => id !== event.id),
      };
    case 'undone': {
      const rest = Object.fromEntries(Object.entries(outcomes).filter(([id]) => id !== event.id));
      return {
        ...state,
        at: Math.max(0, ids.indexOf(event.id)),
        outcomes: rest,
        history: history.filter((id) => id !== event.id),
      };
    }
  }
}

/** What was decided last and is confirmed, so that it can be taken back. @example lastDecided(state)?.version // 2 */
export function lastDecided({ history, outcomes }: ReviewState): { id: string; version: number } | null {
  for (const id of history.toReversed()) {
    const outcome = outcomes[id];
    if (outcome?.kind === 'decided') return { id, version: outcome.version };
  }
  return null;
}

/** How many pieces have a decision of this person, also one still on its way. @example countOf(state, 'REJECTED') // 3 */
export const countOf = ({ outcomes }: ReviewState, verdict: Verdict): number =>
  Object.values(outcomes).filter(
    (outcome) => outcome.verdict === verdict && (outcome.kind === 'decided' || outcome.kind === 'sending'),
  ).length;
