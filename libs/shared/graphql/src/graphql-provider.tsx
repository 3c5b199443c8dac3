import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';

const RefreshContext = createContext<() => void>(() => undefined);

/** How the dashboard reaches its API. */
export interface GraphqlProviderProps {
  url?: string;
  children: ReactNode;
}

const createClient = (url: string): Client =>
  new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });

/**
 * Gives every screen below it the API.
 *
 * @example
 * <GraphqlProvider><App /></GraphqlProvider>
 */
export function GraphqlProvider({ url = '/graphql', children }: GraphqlProviderProps) {
  const [generation, setGeneration] = useState(0);
  // A new client is the plainest way to forget everything cached: after an upload every number may have changed.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const client = useMemo(() => createClient(url), [url, generation]);
  const refresh = useCallback(() => setGeneration((count) => count + 1), []);
  return (
    <RefreshContext value={refresh}>
      <Provider value={client}>{children}</Provider>
    </RefreshContext>
  );
}

/**
 * Asks everything on the screen again; call it after the stored notices changed.
 *
 * @example
 * const refreshAll = useRefreshAll();
 */
export const useRefreshAll = (): (() => void) => use(RefreshContext);
