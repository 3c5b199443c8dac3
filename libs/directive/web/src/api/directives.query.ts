import { graphql, type VariablesOf } from '@giao-ban/shared-graphql';

/** One page of the list of directives. */
export const directivesQuery = graphql(`
  query Directives($filter: DirectiveFilter, $orderBy: DirectiveOrder, $first: Int!, $after: String, $asOf: Date) {
    directives(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      asOf
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        text
        urgent
        continuing
        bucket
        pastDueUnknown
        deadline {
          raw
          due
        }
        topics {
          code
          label
        }
        assignments {
          role
          department {
            id
            name
          }
        }
        heading
        scope
        notice {
          id
          number
          symbol
          knownOn
          agency {
            id
            name
            province {
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** Which directives are meant, as the API understands it. */
export type DirectiveFilter = NonNullable<VariablesOf<typeof directivesQuery>['filter']>;
