import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** The themes that recur most, for the first screen. */
export const growingThemesQuery = graphql(`
  query GrowingThemes($filter: ThemeFilter, $first: Int!) {
    themes(filter: $filter, orderBy: MEMBERS, first: $first) {
      id
      label
      memberCount
      firstSeen
      lastSeen
      trend
      provinces {
        code
        name
      }
      months {
        month
        directives
      }
    }
  }
`);

/** One theme of the first screen. */
export type GrowingTheme = ResultOf<typeof growingThemesQuery>['themes'][number];
