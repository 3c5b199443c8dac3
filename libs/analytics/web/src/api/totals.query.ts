import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** All measures of what is shown, and of the period before where a period is chosen. */
export const totalsQuery = graphql(`
  query Totals($filter: DirectiveFilter, $asOf: Date, $compareTo: Comparison) {
    directiveStats(filter: $filter, asOf: $asOf, compareTo: $compareTo) {
      asOf
      total {
        directives
        completedOnTime
        completedLate
        completedNoDeadline
        inProgress
        overdue
        postponed
        cancelled
        continuous
        unknown
        completed
        pastDueUnknown
        withDeadline
        completionRate
        completionRateDue
        onTimeRate
        reportedRate
      }
      previousTotal {
        directives
        completedOnTime
        completedLate
        completedNoDeadline
        inProgress
        overdue
        postponed
        cancelled
        continuous
        unknown
      }
    }
  }
`);

/** All measures of what is shown. */
export type Totals = ResultOf<typeof totalsQuery>['directiveStats']['total'];
/** The measures of the period before; null where none is compared. */
export type PreviousTotals = ResultOf<typeof totalsQuery>['directiveStats']['previousTotal'];
