import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Work that was ordered again and again, one row per chain. */
export const carryOversQuery = graphql(`
  query CarryOvers($filter: DirectiveFilter, $orderBy: CarryOverOrder!, $first: Int!, $after: String, $asOf: Date) {
    carryOvers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ageDays
        carries
        firstDay
        lastDay
        open
        members {
          day
          wording
          status
          directive {
            id
            heading
            scope
            assignments {
              role
              department {
                id
                name
              }
            }
            notice {
              agency {
                province {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** One chain of {@link carryOversQuery}. */
export type CarryOverItem = ResultOf<typeof carryOversQuery>['carryOvers']['nodes'][number];

/** Every order of the chain of one directive. */
export const chainQuery = graphql(`
  query Chain($id: ID!, $asOf: Date) {
    directive(id: $id, asOf: $asOf) {
      id
      carryOver {
        id
        text
        bucket
        pastDueUnknown
        heading
        scope
        deadline {
          due
        }
        assignments {
          role
          department {
            id
            name
          }
        }
        notice {
          id
          number
          symbol
          knownOn
          agency {
            province {
              name
            }
          }
        }
      }
    }
  }
`);
