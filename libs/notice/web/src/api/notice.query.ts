import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** A notice with its reading text and everything that was found in it. */
export const noticeQuery = graphql(`
  query Notice($id: ID!) {
    notice(id: $id) {
      id
      kind
      title
      number
      symbol
      knownOn
      text
      illustrative
      agency {
        name
      }
      issuedOn {
        date
        precision
      }
      meetingOn {
        date
        precision
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
      warnings {
        code
        message
      }
      directives {
        id
        ordinal
        text
        heading
        bucket
        pastDueUnknown
        span {
          start
          end
          page
        }
      }
      outcomes {
        id
        text
        status
        span {
          start
          end
          page
        }
      }
      file {
        id
        name
        originalPath
        viewPath
      }
    }
  }
`);

/** The answer of {@link noticeQuery}. */
export type NoticeDetail = ResultOf<typeof noticeQuery>['notice'];
/** One directive in its notice. */
export type NoticeDirective = NoticeDetail['directives'][number];
