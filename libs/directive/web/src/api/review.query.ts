import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Evidence that waits for a person, with both sentences and what accepting it would do. */
export const reviewQuery = graphql(`
  query ReviewEvidence($filter: DirectiveFilter, $first: Int!) {
    reviewEvidence(filter: $filter, first: $first) {
      totalCount
      nodes {
        id
        kind
        status
        confidence
        cue
        quote
        knownOn
        happenedOn
        version
        bucketIfAccepted
        span {
          start
          end
        }
        sharedWords {
          directive {
            start
            end
          }
          quote {
            start
            end
          }
        }
        notice {
          id
          number
          symbol
          title
        }
        directive {
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
              name
            }
          }
        }
      }
    }
  }
`);

/** One proposed piece of evidence with its order. */
export type ProposedEvidence = ResultOf<typeof reviewQuery>['reviewEvidence']['nodes'][number];

/** How many pieces wait. */
export const reviewCountQuery = graphql(`
  query ReviewCount($filter: DirectiveFilter) {
    reviewEvidence(filter: $filter, first: 1) {
      totalCount
    }
  }
`);
