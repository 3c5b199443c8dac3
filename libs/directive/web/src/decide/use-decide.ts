import { type ApiProblem, describeProblem, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { decideEvidenceMutation, withdrawReportMutation } from '../api/evidence.mutations';
import type { Choice } from './choices-of';

const decisions = { accept: 'ACCEPTED', restore: 'ACCEPTED', reject: 'REJECTED', giveBack: 'PROPOSED' } as const;

/** What a person chose, and what came of it. */
export interface Deciding {
  choose: (choice: Choice) => Promise<void>;
  busy: boolean;
  done: Choice | null;
  problem: ApiProblem | null;
}

/** Sends a choice and shows everything anew, also where somebody else was faster. */
export function useDecide({ id, version }: { id: string; version: number }): Deciding {
  const refreshAll = useRefreshAll();
  const [name] = useOwnName();
  const [deciding, decide] = useMutation(decideEvidenceMutation);
  const [withdrawing, withdraw] = useMutation(withdrawReportMutation);
  const [outcome, setOutcome] = useState<Pick<Deciding, 'done' | 'problem'>>({ done: null, problem: null });

  const choose = async (choice: Choice) => {
    const by = name || null;
    const { error } =
      choice === 'withdraw'
        ? await withdraw({ evidenceId: id, version, by })
        : await decide({ id, decision: decisions[choice], version, by });
    const problem = error ? describeProblem(error) : null;
    setOutcome(problem ? { done: null, problem } : { done: choice, problem: null });
    if (!problem || problem.kind === 'conflict') refreshAll();
  };
  return { choose, busy: deciding.fetching || withdrawing.fetching, ...outcome };
}
