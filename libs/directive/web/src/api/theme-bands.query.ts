import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Themes as bands over the same months. */
export const themeBandsQuery = graphql(`
  query ThemeBands($filter: ThemeFilter, $orderBy: ThemeOrder!, $first: Int!, $months: Int!, $asOf: Date) {
    themeBands(filter: $filter, orderBy: $orderBy, first: $first, months: $months, asOf: $asOf) {
      months
      bands {
        counts
        theme {
          id
          label
          pinned
          memberCount
          noticeCount
          firstSeen
          lastSeen
          trend
          provinces {
            code
            name
          }
        }
      }
    }
  }
`);

/** The answer of {@link themeBandsQuery}. */
export type ThemeBands = ResultOf<typeof themeBandsQuery>['themeBands'];
/** One band of it. */
export type ThemeBand = ThemeBands['bands'][number];
