import type { ConnectionReader, ResultOf, VariablesOf } from '@giao-ban/shared-graphql';
import { directivesQuery } from '../api/directives.query';

type Data = ResultOf<typeof directivesQuery>;
type Variables = VariablesOf<typeof directivesQuery>;

/** One directive of the list. */
export type DirectiveListItem = Data['directives']['nodes'][number];

/** Which directives, in which order; paging is the reader's own matter. */
export type DirectiveListQuestion = Omit<Variables, 'first' | 'after'>;

/** How the list of directives is read, page by page. */
export const directiveReader: ConnectionReader<Data, Variables, DirectiveListQuestion, DirectiveListItem> = {
  query: directivesQuery,
  variables: (question, after) => ({ ...question, first: 25, after }),
  page: ({ directives }) => directives,
};
