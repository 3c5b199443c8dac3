import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** How completion developed, each point as it was known on its day. */
export const completionQuery = graphql(`
  query CompletionOverTime($filter: DirectiveFilter, $step: TimeStep!, $asOf: Date) {
    completionOverTime(filter: $filter, step: $step, asOf: $asOf) {
      asOf
      points {
        period
        day
        measures {
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
          completionRate
          completionRateDue
          onTimeRate
          reportedRate
        }
      }
    }
  }
`);

/** One point of {@link completionQuery}. */
export type CompletionPoint = ResultOf<typeof completionQuery>['completionOverTime']['points'][number];

/** What is past its deadline, by how long. */
export const ageingQuery = graphql(`
  query OverdueAgeing($filter: DirectiveFilter, $asOf: Date) {
    overdueAgeing(filter: $filter, asOf: $asOf) {
      asOf
      bands {
        band
        dueFrom
        dueTo
        overdue
        pastDueUnknown
      }
    }
  }
`);

/** One band of {@link ageingQuery}. */
export type OverdueBand = ResultOf<typeof ageingQuery>['overdueAgeing']['bands'][number];

/** The stated deadlines of a month. */
export const calendarQuery = graphql(`
  query DeadlineCalendar($filter: DirectiveFilter, $month: String, $asOf: Date) {
    deadlineCalendar(filter: $filter, month: $month, asOf: $asOf) {
      month
      asOf
      earlier
      later
      days {
        day
        measures {
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
          pastDueUnknown
        }
      }
    }
  }
`);

/** The answer of {@link calendarQuery}. */
export type DeadlineCalendar = ResultOf<typeof calendarQuery>['deadlineCalendar'];
