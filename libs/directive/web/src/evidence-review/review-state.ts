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
  /** The version of each piece that a decision of this person left behind. */
  versions: Readonly<Record<string, number>>;
}

/** What can happen to a queue. */
export type ReviewEvent =
  | { type: 'move'; step: 1 | -1 }
  | { type: 'open'; id: string }
  | { type: 'decide'; id: string; verdict: Verdict }
  | { type: 'answer'; id: string; outcome: Outcome }
  | { type: 'undone'; id: string; version: number };

/** @example startReview(['e-1', 'e-2'], 'e-2').at // 1 */
export function startReview(ids: readonly string[], first: string | null): ReviewState {
  return { ids, at: Math.max(0, first === null ? 0 : ids.indexOf(first)), outcomes: {}, history: [], versions: {} };
}

/**
 * The queue after an event. A decision moves on at once, before the server has answered: who decides forty times should
 * not wait forty times.
 *
 * @example
 * review(startReview(['a', 'b'], null), { type: 'decide', id: 'a', verdict: 'ACCEPTED' }).at; // 1
 */
export function review(state: ReviewState, event: ReviewEvent): ReviewState {
  const { ids, at, outcomes, history, versions } = state;
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
        versions: event.outcome.kind === 'decided' ? { ...versions, [event.id]: event.outcome.version } : versions,
      };
    case 'undone': {
      const rest = Object.fromEntries(Object.entries(outcomes).filter(([id]) => id !== event.id));
      return {
        ...state,
        at: Math.max(0, ids.indexOf(event.id)),
        outcomes: rest,
        history: history.filter((id) => id !== event.id),
        versions: { ...versions, [event.id]: event.version },
      };
    }
  }
}

/** What was decided last, also where the answer is still on its way. @example lastDecided(state) // 'e-1' */
export const lastDecided = ({ history }: ReviewState): string | null => history.at(-1) ?? null;

/** How many pieces have a decision of this person, also one still on its way. @example countOf(state, 'REJECTED') // 3 */
export const countOf = ({ outcomes }: ReviewState, verdict: Verdict): number =>
  Object.values(outcomes).filter(
    (outcome) => outcome.verdict === verdict && (outcome.kind === 'decided' || outcome.kind === 'sending'),
  ).length;
