import { type ApiProblem, describeProblem, type EnumOf, useMutation, useRefreshAll } from '@giao-ban/shared-graphql';
import { useOwnName } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { decideLineageMutation, withdrawLineageMutation } from '../api/lineage.mutations';

/** What a person knows better than the machine. */
export interface KnownBetter {
  note?: string | null;
  effectiveOn?: string | null;
  basis?: string | null;
  shares?: { department: string; share: number }[] | null;
}

/** Sends decisions on one change and shows everything anew, also where somebody else was faster. */
export function useLineageDecision({ id, version }: { id: string; version: number }) {
  const refreshAll = useRefreshAll();
  const [by] = useOwnName();
  const [deciding, decideNow] = useMutation(decideLineageMutation);
  const [withdrawing, withdrawNow] = useMutation(withdrawLineageMutation);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const settle = (error: Parameters<typeof describeProblem>[0] | undefined): boolean => {
    const found = error ? describeProblem(error) : null;
    setProblem(found);
    if (!found || found.kind === 'conflict') refreshAll();
    return found === null;
  };
  const decide = async (decision: EnumOf<'LineageState'>, known: KnownBetter = {}): Promise<boolean> =>
    settle((await decideNow({ id, decision, version, by: by || null, ...known })).error);
  const withdraw = async (): Promise<boolean> => settle((await withdrawNow({ id, version, by: by || null })).error);
  return { decide, withdraw, problem, busy: deciding.fetching || withdrawing.fetching };
}
