import { graphql } from '@giao-ban/shared-graphql';

/** Rows for a chart: counts by one, two or three dimensions. */
export const statsQuery = graphql(`
  query Stats($filter: DirectiveFilter, $groupBy: [StatsDimension!]!, $asOf: Date) {
    directiveStats(filter: $filter, groupBy: $groupBy, asOf: $asOf) {
      asOf
      overlapping
      truncated
      unitNotes
      total {
        directives
      }
      rows {
        keys {
          dimension
          value
          label
        }
        measures {
          directives
          assignments
        }
      }
    }
  }
`);
