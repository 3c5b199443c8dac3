import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useState } from 'react';
import { type AnyVariables, type Client, useClient } from 'urql';
import { type ApiProblem, describeProblem } from './api-problem';
import type { ApiAnswer } from './use-api-query';

/** One page of a Relay connection. */
export interface ConnectionPage<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list as far as it was opened. */
export interface OpenedList<Node> {
  nodes: Node[];
  totalCount: number;
  hasMore: boolean;
}

/** How a list is read; written once, outside the component, so that it never changes. */
export interface ConnectionReader<Data, Variables extends AnyVariables, Question, Node> {
  query: TadaDocumentNode<Data, Variables>;
  variables: (question: Question, after: string | null) => Variables;
  page: (data: Data) => ConnectionPage<Node>;
}

/**
 * The first so many pages of a list. Pages that were read before come from the cache, so that going back to the list
 * shows it as it was left; the old list stays while another loads.
 *
 * @example
 * const { data } = useConnection(noticeReader, { filter: {} }, 2);
 */
export function useConnection<Data, Variables extends AnyVariables, Question, Node>(
  reader: ConnectionReader<Data, Variables, Question, Node>,
  question: Question,
  pages: number,
): ApiAnswer<OpenedList<Node>> {
  const client = useClient();
  const [data, setData] = useState<OpenedList<Node>>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [finished, setFinished] = useState<object | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(question);
  // One object per list wanted: comparing it tells whether the list on the screen is the one asked for.
  const [wanted, setWanted] = useState<Wanted>({ client, key, pages, attempt });
  if (wanted.client !== client || wanted.key !== key || wanted.pages !== pages || wanted.attempt !== attempt) {
    setWanted({ client, key, pages, attempt });
  }
  useEffect(() => {
    let stillWanted = true;
    void readPages(wanted, reader).then((result) => {
      if (!stillWanted) return;
      if ('nodes' in result) setData(result);
      setProblem('nodes' in result ? null : result);
      setFinished(wanted);
    });
    return () => {
      stillWanted = false;
    };
  }, [wanted, reader]);
  const loading = finished !== wanted;
  return { data, loading, problem: loading ? null : problem, retry: () => setAttempt((count) => count + 1) };
}

interface Wanted {
  client: Client;
  key: string;
  pages: number;
  attempt: number;
}

async function readPages<Data, Variables extends AnyVariables, Question, Node>(
  { client, key, pages, attempt }: Wanted,
  reader: ConnectionReader<Data, Variables, Question, Node>,
): Promise<OpenedList<Node> | ApiProblem> {
  const question: Question = JSON.parse(key);
  const requestPolicy = attempt > 0 ? 'network-only' : 'cache-first';
  const read: OpenedList<Node> = { nodes: [], totalCount: 0, hasMore: true };
  let after: string | null = null;
  for (let page = 0; page < pages && read.hasMore; page += 1) {
    const variables = reader.variables(question, after);
    const { data, error } = await client.query(reader.query, variables, { requestPolicy }).toPromise();
    if (error || !data) return describeProblem(error ?? {});
    const { nodes, pageInfo, totalCount } = reader.page(data);
    read.nodes.push(...nodes);
    read.totalCount = totalCount;
    read.hasMore = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return read;
}
