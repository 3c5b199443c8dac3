import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Everything that one directive's page shows. */
export const directiveQuery = graphql(`
  query Directive($id: ID!, $asOf: Date) {
    directive(id: $id, asOf: $asOf) {
      id
      ordinal
      text
      items
      scope
      heading
      urgent
      continuing
      standing
      bucket
      pastDueUnknown
      deadline {
        raw
        due
      }
      assignments {
        role
        department {
          id
          name
        }
      }
      cooperating {
        raw
        external
      }
      topics {
        code
        label
      }
      references {
        raw
        legalDocument {
          id
          directives
        }
      }
      notice {
        id
        title
        number
        symbol
        knownOn
        agency {
          name
        }
      }
      evidence {
        id
        kind
        status
        decision
        confidence
        cue
        quote
        knownOn
        happenedOn
        decidedBy
        version
        attachment {
          name
          path
        }
        sharedWords {
          quote {
            start
            end
          }
        }
        span {
          start
          end
        }
        notice {
          id
          number
          symbol
        }
      }
      themes {
        id
        label
        memberCount
      }
      instruction {
        kind
        members {
          id
          heading
          text
        }
      }
      carryOver {
        id
        text
        bucket
        notice {
          id
          number
          symbol
          knownOn
        }
      }
    }
  }
`);

/** One directive with all that is known of it. */
export type DirectiveDetail = ResultOf<typeof directiveQuery>['directive'];
/** One piece of evidence. */
export type EvidenceDetail = DirectiveDetail['evidence'][number];
