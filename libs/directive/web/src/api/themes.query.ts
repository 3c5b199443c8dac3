import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** The themes that match, without their members. */
export const themesQuery = graphql(`
  query Themes($filter: ThemeFilter, $orderBy: ThemeOrder!, $first: Int!) {
    themes(filter: $filter, orderBy: $orderBy, first: $first) {
      id
      label
      memberCount
      noticeCount
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

/** One theme with its members side by side. */
export const themeQuery = graphql(`
  query Theme($id: ID!) {
    theme(id: $id) {
      id
      label
      memberCount
      noticeCount
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
      members {
        id
        text
        urgent
        continuing
        bucket
        pastDueUnknown
        heading
        scope
        deadline {
          raw
          due
        }
        topics {
          code
          label
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
            id
            name
            province {
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** One theme of the list. */
export type ThemeListItem = ResultOf<typeof themesQuery>['themes'][number];
/** One theme with its members. */
export type ThemeDetail = ResultOf<typeof themeQuery>['theme'];
