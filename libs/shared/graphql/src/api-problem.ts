/** What kind of trouble a person must be told about; each has its own words and its own next step. */
export type ProblemKind =
  'network' | 'notFound' | 'badFilter' | 'tooCostly' | 'stale' | 'conflict' | 'refused' | 'database' | 'server';

/** A failure in a form that a screen can show. */
export interface ApiProblem {
  kind: ProblemKind;
  /** The server's code, for example `BAD_FILTER`; null where no answer came at all. */
  code: string | null;
  /** The server's own sentence, already meant for people; null where there is none. */
  message: string | null;
  /** The server's advice, where it gives one. */
  hint: string | null;
  /** How the thing stands now, where somebody else was faster; null where the server does not say. */
  current: CurrentState | null;
}

/** What somebody else left behind: plain values by name. */
export type CurrentState = Readonly<Record<string, string | number | null>>;

interface ErrorLike {
  networkError?: unknown;
  graphQLErrors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[];
}

const kindByCode: Record<string, ProblemKind> = {
  NOT_FOUND: 'notFound',
  BAD_FILTER: 'badFilter',
  UNKNOWN_VALUE: 'badFilter',
  BAD_USER_INPUT: 'badFilter',
  GRAPHQL_VALIDATION_FAILED: 'badFilter',
  TOO_COSTLY: 'tooCostly',
  STALE_CURSOR: 'stale',
  STALE_VERSION: 'conflict',
  BAD_INPUT: 'refused',
  FORBIDDEN: 'refused',
  DATABASE_UNAVAILABLE: 'database',
};

const wordOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function currentOrNull(value: unknown): CurrentState | null {
  if (typeof value !== 'object' || value === null) return null;
  const plain = Object.entries(value).filter(([, one]) => one === null || ['string', 'number'].includes(typeof one));
  return Object.fromEntries(plain);
}

/**
 * Turns an urql error into the problem to show.
 *
 * @example
 * describeProblem({ graphQLErrors: [{ message: 'Không có thông báo này.', extensions: { code: 'NOT_FOUND' } }] }).kind; // 'notFound'
 */
export function describeProblem(error: ErrorLike): ApiProblem {
  const first = error.graphQLErrors?.[0];
  if (!first) return { kind: 'network', code: null, message: null, hint: null, current: null };
  const code = wordOrNull(first.extensions?.['code']);
  return {
    kind: (code && kindByCode[code]) || 'server',
    code,
    message: wordOrNull(first.message),
    hint: wordOrNull(first.extensions?.['hint']),
    current: currentOrNull(first.extensions?.['current']),
  };
}
