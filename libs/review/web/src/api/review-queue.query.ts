import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** What waits for a person, with all that an answer needs to begin with. */
export const reviewQueueQuery = graphql(`
  query ReviewQueue($filter: ReviewFilter, $first: Int!) {
    reviewQueue(filter: $filter, first: $first) {
      totalCount
      nodes {
        id
        target
        targetId
        field
        label
        reason
        code
        message
        value
        confidence
        version
        span {
          start
          end
        }
        notice {
          id
          title
          number
          symbol
          knownOn
          agency {
            id
            name
          }
          issuedOn {
            date
          }
          meetingOn {
            date
          }
          reviewPeriod {
            from
            to
          }
          planPeriod {
            from
            to
          }
          chair {
            name
            title
          }
          signer {
            name
            title
          }
        }
        directive {
          id
          text
          heading
          scope
          urgent
          continuing
          deadline {
            due
            precision
          }
          cooperating {
            raw
          }
          topics {
            code
          }
          assignments {
            role
            department {
              id
            }
          }
        }
        outcome {
          id
          text
          outcomeStatus: status
          departmentRaw
          topics {
            code
          }
        }
      }
    }
  }
`);

/** One thing that waits. */
export type ReviewItem = ResultOf<typeof reviewQueueQuery>['reviewQueue']['nodes'][number];

/** How much waits. */
export const reviewCountQuery = graphql(`
  query ReviewCount($filter: ReviewFilter) {
    reviewQueue(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

/** The reading text around a doubt. */
export const noticeTextQuery = graphql(`
  query ReviewText($id: ID!) {
    notice(id: $id) {
      id
      text
    }
  }
`);

/** What a form chooses from: units of the agency, topics, functions. */
export const choicesQuery = graphql(`
  query ReviewChoices($agency: ID!) {
    departments(agency: $agency) {
      id
      name
    }
    dataset {
      topics {
        code
        label
      }
      families {
        code
        label
      }
    }
  }
`);

/** The answer of {@link choicesQuery}. */
export type Choices = ResultOf<typeof choicesQuery>;
