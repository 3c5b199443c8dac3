import { type ConnectionReader, graphql, type ResultOf, type VariablesOf } from '@giao-ban/shared-graphql';

const noticesQuery = graphql(`
  query Notices($filter: NoticeFilter, $first: Int!, $after: String) {
    notices(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        title
        number
        symbol
        knownOn
        directiveCount
        outcomeCount
        illustrative
        agency {
          id
          name
          province {
            code
            name
          }
        }
        warnings {
          code
        }
        file {
          id
          name
          state
          reason
        }
      }
    }
  }
`);

type Data = ResultOf<typeof noticesQuery>;
type Variables = VariablesOf<typeof noticesQuery>;

/** One notice of the list. */
export type NoticeListItem = Data['notices']['nodes'][number];
/** Which notices are meant, as the API understands it. */
export type NoticeFilter = NonNullable<Variables['filter']>;

/** How the list of notices is read, page by page. */
export const noticeReader: ConnectionReader<Data, Variables, { filter: NoticeFilter }, NoticeListItem> = {
  query: noticesQuery,
  variables: ({ filter }, after) => ({ filter, first: 25, after }),
  page: ({ notices }) => notices,
};
