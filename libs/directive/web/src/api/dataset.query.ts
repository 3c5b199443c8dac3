import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** What there is in the database: for the filter bar, the banner and the first screen. */
export const datasetQuery = graphql(`
  query Dataset {
    dataset {
      notices
      reports
      directives
      illustrativeNotices
      firstDay
      lastDay
      today
      provinces {
        key
        code
        label
        current {
          code
          name
        }
      }
      families {
        code
        label
      }
      topics {
        code
        label
      }
      coverage {
        agency {
          id
          name
          province {
            key
            code
            name
          }
        }
        months
        covered
        missing
      }
    }
  }
`);

/** The answer of {@link datasetQuery}. */
export type Dataset = ResultOf<typeof datasetQuery>['dataset'];
