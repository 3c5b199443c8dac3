import { useCallback } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { type AnyVariables, type OperationContext, type RequestPolicy, useQuery } from 'urql';
import { type ApiProblem, describeProblem } from './api-problem';

/** What a screen knows of a question that it asked. */
export interface ApiAnswer<Data> {
  /** The newest picture; while another is on its way this is the one before. */
  data: Data | undefined;
  /** True while an answer is on its way. */
  loading: boolean;
  problem: ApiProblem | null;
  retry: () => void;
}

/** Fine points of asking. */
export interface ApiQueryOptions {
  pause?: boolean;
  requestPolicy?: RequestPolicy;
  /** Written once, outside the component. `additionalTypenames`: a write that answers with these asks the question again. */
  context?: Partial<OperationContext>;
}

/**
 * Asks the API and keeps the old picture while a new one loads, so that a filter click never flickers.
 *
 * @example
 * const { data, loading, problem, retry } = useApiQuery(datasetQuery, {});
 */
export function useApiQuery<Data, Variables extends AnyVariables>(
  query: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  options: ApiQueryOptions = {},
): ApiAnswer<Data> {
  const [state, execute] = useQuery<Data, AnyVariables>({ query, variables, ...options });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    // A failed question answers with null; here there is either a picture or none.
    data: state.data ?? undefined,
    loading: state.fetching || state.stale,
    problem: state.error && !state.fetching ? describeProblem(state.error) : null,
    retry,
  };
}
