import {
  type ApiAnswer,
  type ApiProblem,
  describeProblem,
  type ResultOf,
  useClient,
  type VariablesOf,
} from '@giao-ban/shared-graphql';
import { useEffect, useState } from 'react';
import { directivesQuery } from '../api/directives.query';

type Connection = ResultOf<typeof directivesQuery>['directives'];
/** One directive of the list. */
export type DirectiveListItem = Connection['nodes'][number];

/** The list as far as it is shown. */
export interface DirectivePages {
  nodes: DirectiveListItem[];
  totalCount: number;
  asOf: string;
  hasMore: boolean;
}

/** Which directives, in which order; paging is this hook's own matter. */
export type DirectiveListQuestion = Omit<VariablesOf<typeof directivesQuery>, 'first' | 'after'>;

const pageSize = 25;

/**
 * The first so many pages of the list. Pages that were read before come from the cache, so that going back to the list
 * shows it as it was left; the old list stays while another loads.
 *
 * @example
 * const { data } = useDirectivePages({ filter: { urgent: { eq: true } } }, 2);
 */
export function useDirectivePages(question: DirectiveListQuestion, pages: number): ApiAnswer<DirectivePages> {
  const client = useClient();
  const [data, setData] = useState<DirectivePages>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [finished, setFinished] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(question);
  const wanted = `${key} ${pages} ${attempt}`;
  useEffect(() => {
    let wantedStill = true;
    const read = async () => {
      const asked: DirectiveListQuestion = JSON.parse(key);
      const result = await readPages(client, asked, pages, attempt > 0);
      if (!wantedStill) return;
      if ('problem' in result) setProblem(result.problem);
      else {
        setData(result);
        setProblem(null);
      }
      setFinished(`${key} ${pages} ${attempt}`);
    };
    void read();
    return () => {
      wantedStill = false;
    };
  }, [client, key, pages, attempt]);
  const loading = finished !== wanted;
  return { data, loading, problem: loading ? null : problem, retry: () => setAttempt((count) => count + 1) };
}

async function readPages(
  client: ReturnType<typeof useClient>,
  question: DirectiveListQuestion,
  pages: number,
  fresh: boolean,
): Promise<DirectivePages | { problem: ApiProblem }> {
  const requestPolicy = fresh ? 'network-only' : 'cache-first';
  let read: DirectivePages = { nodes: [], totalCount: 0, asOf: '', hasMore: true };
  let after: string | null = null;
  for (let page = 0; page < pages && read.hasMore; page += 1) {
    const variables: VariablesOf<typeof directivesQuery> = { ...question, first: pageSize, after };
    const { data, error } = await client.query(directivesQuery, variables, { requestPolicy }).toPromise();
    if (error || !data) return { problem: describeProblem(error ?? {}) };
    const { nodes, pageInfo, totalCount, asOf } = data.directives;
    read = { nodes: [...read.nodes, ...nodes], totalCount, asOf, hasMore: pageInfo.hasNextPage };
    after = pageInfo.endCursor;
  }
  return read;
}
